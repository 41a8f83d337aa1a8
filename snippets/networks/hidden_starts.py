"""Trains 100 networks on XOR at once, and counts which learn it."""

# --8<-- [start:forward]
import numpy as np

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])  # shape (4, 2)
target = np.array([0, 1, 1, 0])  # shape (4,)


def forward(nets, kind):
    """Return sums and activations of layer 1, predictions."""
    W1, b1, W2, b2 = nets
    z1 = W1 @ X.T + b1  # shape (100, units, 4)
    a1 = np.tanh(z1) if kind == "tanh" else np.maximum(z1, 0)
    z2 = W2 @ a1 + b2  # shape (100, 1, 4)
    return z1, a1, 1 / (1 + np.exp(-z2))


# --8<-- [end:forward]
# --8<-- [start:gradient]
def gradients(nets, kind):
    """Return how fast the loss rises with each parameter."""
    z1, a1, y_hat = forward(nets, kind)
    slope = 1 - a1**2 if kind == "tanh" else z1 > 0
    d2 = (y_hat - target) / 4  # shape (100, 1, 4)
    d1 = nets[2].mT * d2 * slope  # shape (100, units, 4)
    db1, db2 = [d.sum(axis=2, keepdims=True) for d in (d1, d2)]
    return d1 @ X, db1, d2 @ a1.mT, db2


# --8<-- [end:gradient]
# --8<-- [start:train]
def train(kind, units, seed=0, steps=2000):
    """Return 100 networks, trained with the learning rate 0.5."""
    rng = np.random.default_rng(seed)
    W1 = rng.normal(size=(100, units, 2))
    W2 = rng.normal(size=(100, 1, units))
    nets = W1, np.zeros((100, units, 1)), W2, np.zeros((100, 1, 1))
    for _ in range(steps):
        for p, g in zip(nets, gradients(nets, kind)):
            p -= 0.5 * g  # changes the array that nets holds
    return nets


# --8<-- [end:train]


# --8<-- [start:count]
def learned(nets, kind):
    """Tell which networks are right in all four cases."""
    miss = abs(forward(nets, kind)[2] - target)
    return (miss < 0.1).all(axis=(1, 2))


for kind in ("tanh", "relu"):
    for units in (2, 4, 8):
        share = learned(train(kind, units), kind).mean()
        error = (100 * share * (1 - share)) ** 0.5
        print(f"{kind} {units}: {100 * share:3.0f} ± {error:.1f}")
# --8<-- [end:count]

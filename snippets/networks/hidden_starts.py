"""Trains 100 networks on XOR at once, and counts which learn it."""

# --8<-- [start:forward]
import numpy as np

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])  # shape (4, 2)
target = np.array([0, 1, 1, 0])  # shape (4,)


def forward(networks, kind):
    """Return the hidden sums, their outputs, the networks' outputs."""
    W1, b1, w2, b2 = networks
    z = W1 @ X.T + b1  # shape (100, units, 4)
    hidden = np.tanh(z) if kind == "tanh" else np.maximum(z, 0)
    return z, hidden, 1 / (1 + np.exp(-(w2 @ hidden + b2)))


# --8<-- [end:forward]


# --8<-- [start:gradient]
def gradients(networks, kind):
    """Return by how much the loss rises with each parameter."""
    z, hidden, y = forward(networks, kind)
    slope = 1 - hidden**2 if kind == "tanh" else z > 0
    d2 = (y - target) / 4  # shape (100, 1, 4)
    d1 = networks[2].mT * d2 * slope  # shape (100, units, 4)
    b1 = d1.sum(axis=2, keepdims=True)  # shape (100, units, 1)
    return d1 @ X, b1, d2 @ hidden.mT, d2.sum(axis=2, keepdims=True)


# --8<-- [end:gradient]


# --8<-- [start:train]
def train(kind, units, seed=0, steps=2000):
    """Return 100 networks, trained with the learning rate 0.5."""
    rng = np.random.default_rng(seed)
    W1 = rng.normal(size=(100, units, 2))
    w2 = rng.normal(size=(100, 1, units))
    b1, b2 = np.zeros((100, units, 1)), np.zeros((100, 1, 1))
    networks = W1, b1, w2, b2
    for _ in range(steps):
        for p, g in zip(networks, gradients(networks, kind)):
            p -= 0.5 * g  # changes the array that networks holds
    return networks


# --8<-- [end:train]


# --8<-- [start:count]
for kind in ("tanh", "relu"):
    for units in (2, 4, 8):
        outputs = forward(train(kind, units), kind)[2]
        right = (abs(outputs - target) < 0.1).all(axis=(1, 2))
        share = right.mean()
        error = (100 * share * (1 - share)) ** 0.5
        print(f"{kind} {units}: {right.sum():3} ± {error:.1f}")
# --8<-- [end:count]

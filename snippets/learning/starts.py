"""The network 2-2-1 from four starts: zeros, twins, random."""

# --8<-- [start:gradients]
import numpy as np


def forward(p, X):
    """Return the activations of layer 1 and the predictions."""
    W1, b1, W2, b2 = p
    A1 = 1 / (1 + np.exp(-(X @ W1.T + b1)))  # (cases, 2)
    return A1, 1 / (1 + np.exp(-(A1 @ W2.T + b2)))  # (cases, 1)


def gradients(p, X, y):
    """Return dW1, db1, dW2, db2, averaged over the cases."""
    A1, Y_hat = forward(p, X)
    D2 = (Y_hat - y) / len(X)  # one row for each case
    D1 = D2 @ p[2] * A1 * (1 - A1)
    return D1.T @ X, D1.sum(axis=0), D2.T @ A1, D2.sum(axis=0)


# --8<-- [end:gradients]


# --8<-- [start:step]
def step(p, X, y, rate):
    """Move every parameter against its gradient."""
    for part, g in zip(p, gradients(p, X, y)):
        part -= rate * g  # changes the array that p holds


def filled(value):
    """Return weights that are all equal, and biases of 0."""
    W1, W2 = np.full((2, 2), value), np.full((1, 2), value)
    return [W1, np.zeros(2), W2, np.zeros(1)]


# --8<-- [end:step]

# --8<-- [start:zero]
X, y = np.array([[1, 0.5]]), np.array([[1]])
p = filled(0.0)
for count in (1, 2):
    print(f"step {count}: ŷ was {forward(p, X)[1].item():.4f}")
    print("  dW1", gradients(p, X, y)[0].round(4).tolist())
    step(p, X, y, rate=0.5)
    print("  W1 ", p[0].round(4).tolist())
    print("  W2 ", p[2].round(4).tolist())
# --8<-- [end:zero]

# --8<-- [start:xor]
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])
rng = np.random.default_rng(0)
drawn = filled(0.0)
drawn[0][:] = rng.normal(size=(2, 2))
drawn[2][:] = rng.normal(size=(1, 2))
starts = {"zeros": filled(0.0), "halves": filled(0.5)}
for name, p in {**starts, "drawn": drawn}.items():
    for _ in range(2000):
        step(p, X, y, rate=2)
    print(f"{name:6}", forward(p, X)[1][:, 0].round(3))
# --8<-- [end:xor]

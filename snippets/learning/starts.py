"""The network 2-2-1 from three starts: zeros, halves, drawn."""

# --8<-- [start:gradients]
import numpy as np


def gradients(p, X, y):
    """Return the predictions, and dW1, db1, dW2, db2."""
    W1, b1, W2, b2 = p
    A1 = 1 / (1 + np.exp(-(X @ W1.T + b1)))  # (cases, 2)
    Y_hat = 1 / (1 + np.exp(-(A1 @ W2.T + b2)))  # (cases, 1)
    D2 = (Y_hat - y) / len(X)  # one row for each case
    D1 = D2 @ W2 * A1 * (1 - A1)
    db1, db2 = D1.sum(axis=0), D2.sum(axis=0)
    return Y_hat, [D1.T @ X, db1, D2.T @ A1, db2]


# --8<-- [end:gradients]
# --8<-- [start:step]
def step(p, X, y, rate):
    """Move all against their gradients; return what was."""
    Y_hat, found = gradients(p, X, y)
    for part, g in zip(p, found):
        part -= rate * g  # changes the array that p holds
    return Y_hat, found


def filled(value):
    """Return weights that are all equal, and biases of 0."""
    W1, W2 = np.full((2, 2), value), np.full((1, 2), value)
    return [W1, np.zeros(2), W2, np.zeros(1)]


# --8<-- [end:step]

# --8<-- [start:zero]
X, y = np.array([[1, 0.5]]), np.array([[1]])
p = filled(0.0)
for _ in range(2):
    Y_hat, found = step(p, X, y, rate=0.5)
    print(f"ŷ was {Y_hat.item():.4f}")
    print("dW1", *found[0].round(4))
    print("new W1", *p[0].round(4), "new W2", *p[2].round(4))
# --8<-- [end:zero]

# --8<-- [start:xor]
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])
rng = np.random.default_rng(0)
W1, W2 = rng.normal(size=(2, 2)), rng.normal(size=(1, 2))
drawn = [W1, np.zeros(2), W2, np.zeros(1)]
names = ("zeros", "halves", "drawn")
for name, p in zip(names, (filled(0.0), filled(0.5), drawn)):
    for _ in range(2000):
        Y_hat, _ = step(p, X, y, rate=2)
    print(f"{name:6}", Y_hat[:, 0].round(3))
# --8<-- [end:xor]

"""A backward pass with a planted bug, and a check that locates it."""

# --8<-- [start:task]
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def gradients(W1, b1, W2, b2, x, y):
    """Return dW1, db1, dW2, db2 for the half squared errors."""
    a1 = sigmoid(W1 @ x + b1)
    y_hat = sigmoid(W2 @ a1 + b2)
    d2 = (y_hat - y) * y_hat * (1 - y_hat)
    d1 = W2 @ d2 * a1 * (1 - a1)
    return np.outer(d1, x), d1, np.outer(d2, a1), d2


# --8<-- [end:task]


# --8<-- [start:solution]
def gradients(W1, b1, W2, b2, x, y):
    """Send δ back along the columns of W2."""
    a1 = sigmoid(W1 @ x + b1)
    y_hat = sigmoid(W2 @ a1 + b2)
    d2 = (y_hat - y) * y_hat * (1 - y_hat)
    d1 = W2.T @ d2 * a1 * (1 - a1)
    return np.outer(d1, x), d1, np.outer(d2, a1), d2


# --8<-- [end:solution]

# --8<-- [start:check]
x, y = np.array([1.0, 0.5]), np.array([1.0, 0.0])
W1, b1 = np.array([[0.1, 0.2], [0.3, -0.4]]), np.array([0.0, 0.2])
W2, b2 = np.array([[0.5, -0.6], [0.7, 0.8]]), np.array([0.2, -0.1])
parameters = [W1, b1, W2, b2]


def loss():
    y_hat = sigmoid(W2 @ sigmoid(W1 @ x + b1) + b2)
    return ((y - y_hat) ** 2 / 2).sum()


wrong = []
names = ["W1", "b1", "W2", "b2"]
for name, p, g in zip(names, parameters, gradients(*parameters, x, y)):
    for at in np.ndindex(p.shape):
        p[at] += 1e-5
        up = loss()
        p[at] -= 2e-5
        nudged = (up - loss()) / 2e-5
        p[at] += 1e-5
        if abs(nudged - g[at]) > 1e-6 and name not in wrong:
            wrong.append(name)
assert not wrong, f"wrong: {', '.join(wrong)}; the others are right"
print("right: all twelve slopes")
# --8<-- [end:check]


# --8<-- [start:mistake]
def gradients(W1, b1, W2, b2, x, y):
    """Turn W2, and drop the slope of the output unit on the way."""
    a1 = sigmoid(W1 @ x + b1)
    y_hat = sigmoid(W2 @ a1 + b2)
    d2 = (y_hat - y) * y_hat * (1 - y_hat)
    d1 = W2.T @ (y_hat - y) * a1 * (1 - a1)
    return np.outer(d1, x), d1, np.outer(d2, a1), d2


# --8<-- [end:mistake]

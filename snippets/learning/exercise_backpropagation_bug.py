"""A backward pass with a planted bug, and a check that locates it."""

# --8<-- [start:task]
import numpy as np


def gradients(W1, b1, W2, b2, x, y):
    a1 = 1 / (1 + np.exp(-(W1 @ x + b1)))
    y_hat = 1 / (1 + np.exp(-(W2 @ a1 + b2)))
    d2 = (y_hat - y) * y_hat * (1 - y_hat)
    d1 = (W2 @ d2) * a1 * (1 - a1)
    return np.outer(d1, x), d1, np.outer(d2, a1), d2


# --8<-- [end:task]


# --8<-- [start:solution]
def gradients(W1, b1, W2, b2, x, y):
    a1 = 1 / (1 + np.exp(-(W1 @ x + b1)))
    y_hat = 1 / (1 + np.exp(-(W2 @ a1 + b2)))
    d2 = (y_hat - y) * y_hat * (1 - y_hat)
    d1 = (W2.T @ d2) * a1 * (1 - a1)  # turned
    return np.outer(d1, x), d1, np.outer(d2, a1), d2


# --8<-- [end:solution]
# --8<-- [start:check]
def loss(W1, b1, W2, b2, x, y):
    a1 = 1 / (1 + np.exp(-(W1 @ x + b1)))
    return ((y - 1 / (1 + np.exp(-(W2 @ a1 + b2)))) ** 2 / 2).sum()


W1, b1 = np.array([[0.1, 0.2], [0.3, -0.4]]), np.array([0.0, 0.2])
W2, b2 = np.array([[0.5, -0.6], [0.7, 0.8]]), np.array([0.2, -0.1])
case = [W1, b1, W2, b2, np.array([1.0, 0.5]), np.array([1.0, 0.0])]
names, bad = ["W1", "b1", "W2", "b2"], set()
for name, p, g in zip(names, case, gradients(*case)):
    for at in np.ndindex(p.shape):
        old, before = p[at], loss(*case)
        p[at] += 1e-6
        if abs((loss(*case) - before) / 1e-6 - g[at]) > 1e-5:
            bad.add(name)
        p[at] = old
assert not bad & {"W2", "b2"}, "W2 and b2 were right before"
assert not bad, f"wrong: {', '.join(sorted(bad))}"
print("right: all twelve slopes")
# --8<-- [end:check]


# --8<-- [start:mistake]
def gradients(W1, b1, W2, b2, x, y):
    a1 = 1 / (1 + np.exp(-(W1 @ x + b1)))
    y_hat = 1 / (1 + np.exp(-(W2 @ a1 + b2)))
    d2 = (y_hat - y) * y_hat * (1 - y_hat)
    d1 = W2.T @ d2  # turned, but the slope of the sigmoid is lost
    return np.outer(d1, x), d1, np.outer(d2, a1), d2


# --8<-- [end:mistake]

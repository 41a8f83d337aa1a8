"""A line from the first input past the hidden layer to the output."""

# --8<-- [start:task]
import numpy as np

x, v = np.array([0.8, 0.5]), 0.3
W1, b1 = np.array([[0.1, 0.2], [0.3, -0.4]]), np.array([0.0, 0.2])
W2, b2 = np.array([0.5, -0.6]), 0.2


def skip_slopes(d1, d2):
    """Return how fast the loss rises with v, and with x[0]."""
    return 0.0, W1[:, 0] @ d1  # replace: the old network


# --8<-- [end:task]


# --8<-- [start:solution]
def skip_slopes(d1, d2):
    """The line carries x[0] forward, and d2 back."""
    return d2 * x[0], W1[:, 0] @ d1 + d2 * v


# --8<-- [end:solution]


# --8<-- [start:check]
def forward(first, v):
    a1 = 1 / (1 + np.exp(-(W1 @ np.array([first, 0.5]) + b1)))
    return a1, 1 / (1 + np.exp(-(W2 @ a1 + v * first + b2)))


def loss(first, v):
    return (1 - forward(first, v)[1]) ** 2 / 2


a1, y_hat = forward(x[0], v)
d2 = (y_hat - 1) * y_hat * (1 - y_hat)
by_v, by_first = skip_slopes(W2 * d2 * a1 * (1 - a1), d2)
h = 1e-5
nudged = (loss(x[0], v + h) - loss(x[0], v - h)) / (2 * h)
words = f"v: nudging says {nudged:.4f}, you {by_v:.4f}"
assert abs(by_v - nudged) < 1e-6, words
nudged = (loss(x[0] + h, v) - loss(x[0] - h, v)) / (2 * h)
words = f"x[0]: nudging says {nudged:.4f}, you {by_first:.4f}"
assert abs(by_first - nudged) < 1e-6, words
print(f"right: {by_v:.4f} and {by_first:.4f}")
# --8<-- [end:check]


# --8<-- [start:mistake]
def skip_slopes(d1, d2):
    """Let the new way replace the old ones."""
    return d2 * x[0], d2 * v


# --8<-- [end:mistake]

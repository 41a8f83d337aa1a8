"""Breaks the symmetry of two hidden units with one weight."""

# --8<-- [start:task]
import numpy as np


def start():
    """Return W1, b1, W2, b2: all weights one half."""
    W1, W2 = np.full((2, 2), 0.5), np.full((1, 2), 0.5)
    # change one weight here
    return [W1, np.zeros(2), W2, np.zeros(1)]


# --8<-- [end:task]


# --8<-- [start:solution]
def start():
    """Let the output take the second unit more weakly."""
    W1, W2 = np.full((2, 2), 0.5), np.full((1, 2), 0.5)
    W2[0, 1] = 0.0
    return [W1, np.zeros(2), W2, np.zeros(1)]


# --8<-- [end:solution]

# --8<-- [start:check]
W1, b1, W2, b2 = p = start()
moved = (W1 != 0.5).sum() + (W2 != 0.5).sum()
assert moved == 1, f"you changed {moved} weights, not one"
assert not b1.any() and not b2.any(), "the biases stay 0"
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])
for _ in range(10_000):
    A1 = 1 / (1 + np.exp(-(X @ W1.T + b1)))
    Y_hat = 1 / (1 + np.exp(-(A1 @ W2.T + b2)))
    D2 = (Y_hat - y) / 4
    D1 = D2 @ W2 * A1 * (1 - A1)
    g = D1.T @ X, D1.sum(axis=0), D2.T @ A1, D2.sum(axis=0)
    W1, b1, W2, b2 = (part - 2 * d for part, d in zip(p, g))
    p = W1, b1, W2, b2
end = Y_hat[:, 0].round(3)
hint = "The units differ. Try another weight or value."
assert (abs(Y_hat - y) < 0.1).all(), f"it ends at {end}. {hint}"
print("right:", end)
# --8<-- [end:check]


# --8<-- [start:mistake]
def start():
    """Change a weight, but into a start that gets stuck."""
    W1, W2 = np.full((2, 2), 0.5), np.full((1, 2), 0.5)
    W1[0, 0] = -1.0
    return [W1, np.zeros(2), W2, np.zeros(1)]


# --8<-- [end:mistake]

"""Softmax: as it is printed, as it is safe, and its slopes."""

# --8<-- [start:naive]
import numpy as np


def naive_softmax(z):
    """Raise e to each number, then divide by the sum."""
    powers = np.exp(z)
    return powers / powers.sum()


z = np.array([2.0, 1.0, 0.1])
print("powers", np.exp(z).round(4))
print("their sum", np.exp(z).sum().round(4))
print("shares", naive_softmax(z).round(4))
# --8<-- [end:naive]


# --8<-- [start:stable]
def softmax(z):
    """Take the largest sum from all sums first."""
    powers = np.exp(z - z.max())
    return powers / powers.sum()


np.testing.assert_allclose(softmax(z), naive_softmax(z))
print(softmax(np.array([1000.0, 1001.0, 1002.0])).round(4))
# --8<-- [end:stable]

# --8<-- [start:slopes]
shares = softmax(z)
slopes = np.diag(shares) - np.outer(shares, shares)  # (3, 3)

h = 1e-5
for j in range(3):
    nudge = np.zeros(3)
    nudge[j] = h
    change = softmax(z + nudge) - softmax(z - nudge)
    near = change / (2 * h)
    np.testing.assert_allclose(slopes[:, j], near, atol=1e-9)
print(slopes.round(4))
# --8<-- [end:slopes]

"""A loss in which some cases count more."""

# --8<-- [start:task]
import numpy as np


def weighted(y, y_hat, counts):
    """Return the mean cross-entropy, case i counted counts[i] times."""
    right = np.where(y == 1, y_hat, 1 - y_hat)
    return -np.log(right).mean()  # all cases count once


# --8<-- [end:task]


# --8<-- [start:solution]
def weighted(y, y_hat, counts):
    """Multiply each case; divide by how many cases that makes."""
    right = np.where(y == 1, y_hat, 1 - y_hat)
    return -(counts * np.log(right)).sum() / counts.sum()


# --8<-- [end:solution]


# --8<-- [start:check]
y = np.array([1, 0, 0, 0])
y_hat = np.array([0.2, 0.2, 0.1, 0.3])
counts = np.array([3, 1, 1, 1])
ours = weighted(y, y_hat, counts)
again = np.array([0, 0, 0, 1, 2, 3])  # case 0 three times
copies = weighted(y[again], y_hat[again], np.ones(6))
assert copies < 1, f"six cases that count once give {copies:.4f}"
hint = f"{ours:.4f}, but three copies give {copies:.4f}: divide by 6"
assert abs(ours - copies) < 1e-9, hint
print(f"right: {ours:.4f}, and unweighted", end=" ")
print(f"{weighted(y, y_hat, np.ones(4)):.4f}")
# --8<-- [end:check]


# --8<-- [start:mistake]
def weighted(y, y_hat, counts):
    """Divide by the number of rows."""
    right = np.where(y == 1, y_hat, 1 - y_hat)
    return -(counts * np.log(right)).mean()


# --8<-- [end:mistake]

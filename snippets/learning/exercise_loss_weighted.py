"""A loss in which some cases count more."""

# --8<-- [start:task]
import numpy as np


def weighted(y, y_hat, counts):
    """Return the mean loss, case i counted counts[i] times."""
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
each = -np.log([0.2, 0.8, 0.9, 0.7])  # the four losses
once = weighted(y, y_hat, np.ones(4))
hint = f"each case once: their mean is {each.mean():.4f}, "
hint += f"yours {once:.4f}. See the sign and the divisor"
assert abs(once - each.mean()) < 1e-9, hint
ours = weighted(y, y_hat, np.array([3, 1, 1, 1]))
copied = each[[0, 0, 0, 1, 2, 3]].mean()  # case 0 three times
hint = f"case 0 three times: the mean is {copied:.4f}, "
hint += f"yours {ours:.4f}"
assert abs(ours - copied) < 1e-9, hint
print(f"right: {ours:.4f}, and unweighted {once:.4f}")
# --8<-- [end:check]


# --8<-- [start:mistake]
def weighted(y, y_hat, counts):
    """Divide by the number of rows."""
    right = np.where(y == 1, y_hat, 1 - y_hat)
    return -(counts * np.log(right)).mean()


# --8<-- [end:mistake]

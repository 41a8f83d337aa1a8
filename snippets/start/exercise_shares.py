"""Turn each row into shares that add up to 1."""

# --8<-- [start:task]
import numpy as np


def shares(rows):
    """Divide each row of `rows` by its own sum."""
    return rows / rows.sum(axis=1)


# --8<-- [end:task]


# --8<-- [start:solution]
def shares(rows):
    """Keep the axis: (n, 1) goes to each column of (n, m)."""
    return rows / rows.sum(axis=1, keepdims=True)


# --8<-- [end:solution]


# --8<-- [start:check]
square = np.array([[1.0, 2.0, 1.0], [3.0, 3.0, 2.0], [4.0, 0.0, 1.0]])
added = shares(square).sum(axis=1)
first = shares(square)[0]
assert np.allclose(added, 1), f"the rows add up to {added.round(2)}"
assert np.allclose(first, [0.25, 0.5, 0.25]), f"row 0 is {first}"
table = np.array([[1.0, 3.0], [2.0, 2.0], [5.0, 0.0]])
right = [[0.25, 0.75], [0.5, 0.5], [1.0, 0.0]]
try:
    fits = np.allclose(shares(table), right)
except ValueError:
    fits = False
assert fits, "shape (3, 2) is not divided row by row"
print("right: each row adds up to 1")
# --8<-- [end:check]


# --8<-- [start:mistake]
def shares(rows):
    """Take the sums of the columns: this one fits any shape."""
    return rows / rows.sum(axis=0)


# --8<-- [end:mistake]

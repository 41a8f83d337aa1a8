"""Turn each row into shares that add up to 1."""

# --8<-- [start:task]
import numpy as np


def shares(rows):
    """Divide each row by its own sum."""
    return rows / rows.sum(axis=1)


# --8<-- [end:task]


# --8<-- [start:solution]
def shares(rows):
    """Keep the axis: one sum for each row."""
    return rows / rows.sum(axis=1, keepdims=True)


# --8<-- [end:solution]


# --8<-- [start:check]
import numpy as np

square = np.array([[1.0, 2, 1], [3, 3, 2], [4, 0, 1]])
mine = shares(square)
shape = np.shape(mine)
assert shape == (3, 3), f"the result has shape {shape}, not (3, 3)"
across = np.sum(mine, axis=1).round(2)
down = np.sum(mine, axis=0).round(2)
case = f"the rows add up to {across}, the columns to {down}"
assert np.allclose(np.sum(mine, axis=1), 1), case
first = [0.25, 0.5, 0.25]
assert np.allclose(mine[0], first), f"row 0 is {mine[0]}"
table = np.array([[1.0, 3], [2, 2], [5, 0], [1, 1]])
right = [[0.25, 0.75], [0.5, 0.5], [1.0, 0.0], [0.5, 0.5]]
try:
    fits = np.allclose(shares(table), right)
except ValueError:
    fits = False
assert fits, "shape (4, 2) is not divided row by row"
print("right: each row adds up to 1")
# --8<-- [end:check]


# --8<-- [start:mistake]
def shares(rows):
    """Take the sums of the columns: this one fits any shape."""
    return rows / rows.sum(axis=0)


# --8<-- [end:mistake]

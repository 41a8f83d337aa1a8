"""Three kernels to find."""

# --8<-- [start:task]
import numpy as np


def kernels():
    """Return three kernels of 3 by 3."""
    move = np.array([[0, 0, 0], [0, 1, 0], [0, 0, 0]])  # replace all
    smear = np.array([[1, 1, 1], [1, 1, 1], [1, 1, 1]])
    falls = np.array([[-1, 0, 1], [-1, 0, 1], [-1, 0, 1]])
    return move, smear, falls


# --8<-- [end:task]


# --8<-- [start:solution]
def kernels():
    """Place the weights where the wanted pixels stand."""
    move = np.array([[0, 0, 0], [0, 0, 1], [0, 0, 0]])
    smear = np.array([[0, 0, 0], [1, 1, 1], [0, 0, 0]]) / 3
    falls = np.array([[1, 1, 1], [0, 0, 0], [-1, -1, -1]])
    return move, smear, falls


# --8<-- [end:solution]


# --8<-- [start:check]
from numpy.lib.stride_tricks import sliding_window_view

move, smear, falls = kernels()
x = np.random.default_rng(1).random((6, 7))
windows = sliding_window_view(x, (3, 3))
moved = (windows * move).sum(axis=(2, 3))
assert np.allclose(moved, x[1:-1, 2:]), "move: the pixel to the right"
smeared = (windows * smear).sum(axis=(2, 3))
mean = (x[1:-1, :-2] + x[1:-1, 1:-1] + x[1:-1, 2:]) / 3
assert np.allclose(smeared, mean), "smear: the mean of three pixels"
for rows in ([9, 5, 2], [5, 5, 2], [9, 2, 2]):
    light_above = np.array([rows] * 3).T  # from top to bottom
    found = (light_above * falls).sum()
    assert found > 0, f"falls: {found} for rows of {rows}"
across = abs((light_above.T * falls).sum())
assert across < 1e-9, "falls: 0 where rows are alike"
assert abs(falls.sum()) < 1e-9, "falls: 0 on an even area"
print("right: all three")
# --8<-- [end:check]


# --8<-- [start:mistake]
def kernels():
    """Turn the third one upside down."""
    move = np.array([[0, 0, 0], [0, 0, 1], [0, 0, 0]])
    smear = np.array([[0, 0, 0], [1, 1, 1], [0, 0, 0]]) / 3
    return move, smear, np.array([[-1] * 3, [0] * 3, [1] * 3])


# --8<-- [end:mistake]

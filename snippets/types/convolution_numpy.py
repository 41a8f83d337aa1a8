"""The sliding kernel in NumPy, as a matrix, and on a moved picture."""

# --8<-- [start:windows]
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

picture = np.array([[0, 0, 1, 1, 1]] * 5)  # shape (5, 5)
kernel = np.array([[-1, 0, 1]] * 3)  # shape (3, 3)
windows = sliding_window_view(picture, (3, 3))
print(windows.shape)
print(windows[0, 1])  # the window at row 0, column 1
# --8<-- [end:windows]


# --8<-- [start:slide]
def slide(picture, kernel, bias=0):
    """Return one weighted sum for each place of the window."""
    windows = sliding_window_view(picture, kernel.shape)
    return (windows * kernel).sum(axis=(2, 3)) + bias


print(slide(picture, kernel))
# --8<-- [end:slide]

# --8<-- [start:matrix]
uneven = np.arange(1, 10).reshape(3, 3)  # 1 to 9: nine weights
W = np.zeros((9, 25))  # a unit for each place, a weight per pixel
for place in range(9):
    i, j = divmod(place, 3)  # its row and column
    square = np.zeros((5, 5))
    square[i : i + 3, j : j + 3] = uneven
    W[place] = square.ravel()
by_matrix = (W @ picture.ravel()).reshape(3, 3)
np.testing.assert_array_equal(by_matrix, slide(picture, uneven))
print("weights in all", W.size)
print("other than zero", np.count_nonzero(W))
print("different ones", np.unique(W[W != 0]).size)
# --8<-- [end:matrix]

# --8<-- [start:shift]
rng = np.random.default_rng(0)
before = rng.integers(0, 10, (8, 8))
after = np.roll(before, 1, axis=1)  # one column to the right
map_before, map_after = slide(before, uneven), slide(after, uneven)
same_place = map_after == map_before
one_further = map_after[:, 1:] == map_before[:, :-1]
print(f"equal at the same place: {same_place.mean():.0%}")
print(f"equal one place further: {one_further.mean():.0%}")
# --8<-- [end:shift]

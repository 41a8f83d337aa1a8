"""Turn images so that a reader of rows gets their columns."""

# --8<-- [start:task]
import numpy as np


def columns(images):
    """Return images whose row t is column t of the given ones."""
    return images[:, ::-1]  # repair this


# --8<-- [end:task]


# --8<-- [start:solution]
def columns(images):
    """Return images whose row t is column t of the given ones."""
    return np.swapaxes(images, 1, 2)


# --8<-- [end:solution]

# --8<-- [start:check]
two = np.arange(12).reshape(2, 2, 3)  # two images of 2 rows, 3 columns
found = columns(two)
assert found.shape == (2, 3, 2), f"3 columns of 2, not {found.shape}"
first = found[0, 0].tolist()
assert first == [0, 3], f"the left column is 0 and 3, not {first}"
last = found[1, 2].tolist()
assert last == [8, 11], f"the second image's last: 8, 11, not {last}"
# --8<-- [end:check]


# --8<-- [start:mistake]
def columns(images):
    """Return the pixels in the old order, cut anew."""
    return images.reshape(len(images), images.shape[2], -1)


# --8<-- [end:mistake]

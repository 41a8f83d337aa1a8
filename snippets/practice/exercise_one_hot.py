"""Write the labels as one-hot rows, without a library's help."""

# --8<-- [start:task]
import numpy as np


def one_hot(labels, classes):
    """Return shape (n, classes): 1 in the label's column, else 0."""
    return np.eye(len(labels), classes)  # repair this


# --8<-- [end:task]


# --8<-- [start:solution]
def one_hot(labels, classes):
    """Return shape (n, classes): 1 in the label's column, else 0."""
    rows = np.zeros((len(labels), classes))
    for row, label in enumerate(labels):
        rows[row, label] = 1
    return rows


# --8<-- [end:solution]

# --8<-- [start:check]
labels = np.array([5, 0, 4, 4])
rows = one_hot(labels, 10)
assert rows.shape == (4, 10), f"one row a label: not {rows.shape}"
assert (rows.sum(axis=1) == 1).all(), "each row holds a single 1"
found = rows.argmax(axis=1)
assert (found == labels).all(), f"the 1s stand in columns {found}"
# --8<-- [end:check]


# --8<-- [start:mistake]
def one_hot(labels, classes):
    """Return the rows, one column too far to the right."""
    return np.roll(np.eye(classes)[labels], 1, axis=1)


# --8<-- [end:mistake]

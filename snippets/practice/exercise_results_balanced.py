"""An accuracy in which every class counts the same."""

# --8<-- [start:task]
import numpy as np


def balanced(counts):
    """Return the mean of the classes' recalls."""
    counts = np.array(counts)
    return counts.diagonal().sum() / counts.sum()  # repair


# --8<-- [end:task]


# --8<-- [start:solution]
def balanced(counts):
    """Return the mean of the classes' recalls."""
    counts = np.array(counts)
    return (counts.diagonal() / counts.sum(axis=1)).mean()


# --8<-- [end:solution]

# --8<-- [start:check]
value = balanced([[4, 0, 1], [1, 1, 1], [0, 0, 2]])
assert np.ndim(value) == 0, f"one number, the mean; yours {value}"
off = abs(value - 0.7111)  # rows: 4 of 5, 1 of 3, 2 of 2
assert off < 1e-4, f"(0.8 + 0.3333 + 1) / 3; yours {value:.4f}"
value = balanced([[50, 50], [0, 10]])
assert abs(value - 0.75) < 1e-9, f"(0.5 + 1) / 2; yours {value:.4f}"
value = balanced([[90, 0], [10, 0]])
assert value == 0.5, f"always no: recalls 1 and 0; yours {value}"
print(f"right: {balanced([[90, 0], [10, 0]])} for always no")
# --8<-- [end:check]


# --8<-- [start:mistake]
def balanced(counts):
    """Average the precisions."""
    counts = np.array(counts)
    answers = np.maximum(counts.sum(axis=0), 1)
    return (counts.diagonal() / answers).mean()


# --8<-- [end:mistake]

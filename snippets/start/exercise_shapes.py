"""The shapes of three products."""


# --8<-- [start:task]
def product_shapes():
    """Return the shape of each product, or None if none fits.

    1. (32, 784) @ (784, 10)
    2. (128, 784) @ (784,)
    3. (32, 784) @ (10, 784)
    """
    # Replace the next line.
    return [(784, 784), (128, 784), (32, 784)]


# --8<-- [end:task]


# --8<-- [start:solution]
def product_shapes():
    """Cross out equal inner numbers."""
    return [(32, 10), (128,), None]


# --8<-- [end:solution]


# --8<-- [start:check]
import numpy as np

pairs = [
    (np.ones((32, 784)), np.ones((784, 10))),
    (np.ones((128, 784)), np.ones(784)),
    (np.ones((32, 784)), np.ones((10, 784))),
]
yours = product_shapes()
three = isinstance(yours, list) and len(yours) == 3
assert three, f"return a list of three, not {yours!r}"
for mine, (a, b) in zip(yours, pairs):
    case = f"{a.shape} @ {b.shape}: {mine!r}"
    form = case + " is neither None nor like (2, 3) or (2,)"
    assert mine is None or isinstance(mine, tuple), form
    try:
        shape = (a @ b).shape
    except ValueError:
        shape = None
    hint = "inner numbers vanish; a vector has no others"
    hint = hint if mine and shape else "compare the inner numbers"
    assert mine == shape, f"{case} is wrong: {hint}"
print("right: all three")
# --8<-- [end:check]


# --8<-- [start:mistake]
def product_shapes():
    """Keep a column of one number."""
    return [(32, 10), (128, 1), None]


# --8<-- [end:mistake]

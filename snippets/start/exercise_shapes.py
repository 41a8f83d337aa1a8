"""The shapes of three products."""


# --8<-- [start:task]
def product_shapes():
    """Return the shape of each product, or None if none fits.

    1. (32, 784) @ (784, 10)
    2. (128, 784) @ (784,)
    3. (32, 784) @ (10, 784)
    """
    return [(784, 784), (128, 784), (32, 784)]  # replace this line


# --8<-- [end:task]


# --8<-- [start:solution]
def product_shapes():
    """Cross out the two inner numbers, which must be equal."""
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
assert len(yours) == 3, f"three products, {len(yours)} shapes"
for number, (a, b) in enumerate(pairs):
    try:
        shape = (a @ b).shape
    except ValueError:
        shape = None
    mine = yours[number]
    hint = f"product {number + 1} has not the shape {mine}"
    mine = None if mine is None else tuple(np.atleast_1d(mine))
    assert mine == shape, hint
print("right: all three")
# --8<-- [end:check]


# --8<-- [start:mistake]
def product_shapes():
    """Keep a column of one number where the array has one axis."""
    return [(32, 10), (128, 1), None]


# --8<-- [end:mistake]

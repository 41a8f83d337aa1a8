"""Merges two linear layers, of any size, into one."""

# --8<-- [start:task]
import numpy as np


def merge(W1, b1, W2, b2):
    """Return W and b of the one layer that does the same."""
    return W1 @ W2, b1 + b2  # repair


# --8<-- [end:task]


# --8<-- [start:solution]
def merge(W1, b1, W2, b2):
    """Multiply out W2 @ (W1 @ x + b1) + b2."""
    return W2 @ W1, W2 @ b1 + b2


# --8<-- [end:solution]

# --8<-- [start:check]
rng = np.random.default_rng(0)
for n, middle, out in [(2, 2, 2), (3, 5, 4)]:  # n inputs
    W1, b1 = rng.normal(size=(middle, n)), rng.normal(size=middle)
    W2, b2 = rng.normal(size=(out, middle)), rng.normal(size=out)
    W, b = merge(W1, b1, W2, b2)
    sizes = f"{n} inputs, {middle} units, {out} units: "
    shapes = f"W has shape {np.shape(W)}, b has {np.shape(b)}"
    fits = np.shape(W) == (out, n) and np.shape(b) == (out,)
    assert fits, sizes + shapes
    right_b = W2 @ (W1 @ np.zeros(n) + b1) + b2
    for x in np.eye(n):  # one input is 1, the others are 0
        column = W2 @ (W1 @ x + b1) + b2 - right_b
        assert np.allclose(W @ x, column), sizes + "W is not right"
    assert np.allclose(b, right_b), sizes + "b is not right"
print("right: one layer does the work of two")
# --8<-- [end:check]


# --8<-- [start:mistake]
def merge(W1, b1, W2, b2):
    """Forget that the second layer multiplies the first bias too."""
    return W2 @ W1, b1[: b2.size].sum() + b2


# --8<-- [end:mistake]

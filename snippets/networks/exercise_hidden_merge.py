"""Merges two linear layers, of any size, into one."""

# --8<-- [start:task]
import numpy as np


def merge(W1, b1, W2, b2):
    """Return W and b of the one layer that does the same."""
    return W1 @ W2, b1 + b2  # repair this line


# --8<-- [end:task]


# --8<-- [start:solution]
def merge(W1, b1, W2, b2):
    """Put the first layer into the second: W2 @ (W1 @ x + b1) + b2."""
    return W2 @ W1, W2 @ b1 + b2


# --8<-- [end:solution]

# --8<-- [start:check]
rng = np.random.default_rng(0)
for inputs, middle, outputs in [(2, 2, 2), (3, 5, 4)]:
    W1, b1 = rng.normal(size=(middle, inputs)), rng.normal(size=middle)
    W2, b2 = (
        rng.normal(size=(outputs, middle)),
        rng.normal(size=outputs),
    )
    W, b = merge(W1, b1, W2, b2)
    sizes = f"{inputs} inputs, {middle} units, {outputs} units: "
    assert W.shape == (outputs, inputs), sizes + f"W is {W.shape}"
    for x in (np.zeros(inputs), rng.normal(size=inputs)):
        right = W2 @ (W1 @ x + b1) + b2
        wrong = "W" if x.any() else "b"
        assert np.allclose(W @ x + b, right), (
            sizes + f"{wrong} is not right"
        )
print("right: one layer does the work of two")
# --8<-- [end:check]


# --8<-- [start:mistake]
def merge(W1, b1, W2, b2):
    """Forget that the second layer multiplies the first bias too."""
    return W2 @ W1, b1[: b2.size].sum() + b2


# --8<-- [end:mistake]

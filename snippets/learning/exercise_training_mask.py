"""Dropout for any share kept."""

# --8<-- [start:task]
import numpy as np


def dropout(a1, mask, keep, training):
    """Return the activations that go on to the next layer."""
    return a1 * mask  # repair


# --8<-- [end:task]


# --8<-- [start:solution]
def dropout(a1, mask, keep, training):
    """Drop and enlarge in training only."""
    return a1 * mask / keep if training else a1


# --8<-- [end:solution]

# --8<-- [start:check]
a1 = np.array([0.6, 1.2, 0.3, 0.9])
mask = np.array([1, 1, 0, 1])
in_use = dropout(a1, mask, 0.8, training=False)
assert np.allclose(in_use, a1), "in use nothing is dropped"
out = dropout(a1, mask, 0.8, training=True)
assert out[2] == 0, "the third unit is dropped"
hint = f"0.6 became {out[0]:.2f}: divide by keep in training"
assert np.isclose(out[0], 0.6 / 0.8), hint
print("right:", out.round(2))
# --8<-- [end:check]


# --8<-- [start:mistake]
def dropout(a1, mask, keep, training):
    """Divide in use as well."""
    return a1 * mask / keep if training else a1 / keep


# --8<-- [end:mistake]

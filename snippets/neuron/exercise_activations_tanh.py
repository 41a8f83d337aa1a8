"""Build tanh from the sigmoid."""

# --8<-- [start:task]
import numpy as np


def sigmoid(z):
    """Squash numbers into the range from 0 to 1."""
    return 1 / (1 + np.exp(-z))


def tanh_by_sigmoid(z):
    """Return tanh of z; call sigmoid, not np.tanh."""
    return 2 * sigmoid(z) - 1  # change this line


# --8<-- [end:task]


# --8<-- [start:solution]
def tanh_by_sigmoid(z):
    """Stretch the sigmoid to twice its height, half its width."""
    return 2 * sigmoid(2 * z) - 1


# --8<-- [end:solution]


# --8<-- [start:check]
z = np.linspace(-3, 3, 13)
got = tanh_by_sigmoid(z)
assert got.min() < 0, "tanh goes below 0"
assert abs(got[6]) < 1e-12, f"at 0 it should be 0, not {got[6]}"
assert got[-1] > 0.99, f"tanh of 3 is above 0.99, not {got[-1]:.3f}"
np.testing.assert_allclose(got, np.tanh(z), 1e-9, 1e-12)
print("right: the two curves agree at", len(z), "places")
# --8<-- [end:check]


# --8<-- [start:mistake]
def tanh_by_sigmoid(z):
    """Stretch it the wrong way."""
    return 2 * sigmoid(z / 2) - 1


# --8<-- [end:mistake]

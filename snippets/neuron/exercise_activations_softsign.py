"""A function of your own, with its slope."""

# --8<-- [start:task]
import numpy as np


def softsign(z):
    """Return z / (1 + |z|), and its slope."""
    output = z / (1 + np.abs(z))
    return output, 1 - output**2  # the slope of tanh: replace it


# --8<-- [end:task]


# --8<-- [start:solution]
def softsign(z):
    """Return z / (1 + |z|), and its slope 1 / (1 + |z|)²."""
    spread = 1 + np.abs(z)
    return z / spread, 1 / spread**2


# --8<-- [end:solution]


# --8<-- [start:check]
h = 1e-5
for z in (-2.0, -0.5, 0.25, 1.0, 3.0):
    output, slope = softsign(z)
    assert abs(output * (1 + abs(z)) - z) < 1e-12, "output changed"
    nudged = (softsign(z + h)[0] - softsign(z - h)[0]) / (2 * h)
    wrong = f"at {z} your slope is {slope:.4f}, measured {nudged:.4f}"
    assert abs(slope - nudged) < 1e-6, wrong
print("right: five slopes agree with the measured ones")
# --8<-- [end:check]


# --8<-- [start:mistake]
def softsign(z):
    """Forget the square."""
    spread = 1 + np.abs(z)
    return z / spread, 1 / spread


# --8<-- [end:mistake]

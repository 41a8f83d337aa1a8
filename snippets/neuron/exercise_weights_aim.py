"""A weight and a bias for a given half-point and slope."""


# --8<-- [start:task]
def weight_and_bias():
    """Return w and b: one half at x = 3, with slope 0.5 there."""
    return 0.5, -3  # replace this line


# --8<-- [end:task]


# --8<-- [start:solution]
def weight_and_bias():
    """Four times the slope is w; w * 3 + b has to be 0."""
    w = 4 * 0.5
    return w, -3 * w


# --8<-- [end:solution]

# --8<-- [start:check]
from math import exp


def output(x):
    """Return what your neuron gives for x."""
    w, b = weight_and_bias()
    return 1 / (1 + exp(-(w * x + b)))


slope = (output(3.001) - output(2.999)) / 0.002
assert output(3) < 0.501, f"at 3 the output is {output(3):.3f}: high"
assert output(3) > 0.499, f"at 3 the output is {output(3):.3f}: low"
assert slope >= 0, f"the slope at 3 is {slope:.3f}: w turns it round"
assert slope < 0.501, f"the slope at 3 is {slope:.3f}: too steep"
assert slope > 0.499, f"the slope at 3 is {slope:.3f}: too flat"
print(f"right: {output(3):.3f} at 3, slope {slope:.3f}")
# --8<-- [end:check]


# --8<-- [start:mistake]
def weight_and_bias():
    """Shift by b = +3 w: that is to the left."""
    return 2, 6


# --8<-- [end:mistake]

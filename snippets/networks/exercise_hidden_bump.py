"""A bump as a network: two hidden sigmoid units, one output."""

# --8<-- [start:task]
import numpy as np


def bump_net():
    """Return weights, biases, output weights: a bump 3 high."""
    return [100, 100], [-20, -40], [3, 3]  # repair


# --8<-- [end:task]


# --8<-- [start:solution]
def bump_net():
    """Step up at 20/100, and down at 50/100."""
    return [100, 100], [-20, -50], [3, -3]


# --8<-- [end:solution]

# --8<-- [start:check]
weights, biases, out_weights = bump_net()
assert list(weights) == [100, 100], "both weights stay 100"
for unit, b in enumerate(biases, 1):
    half = f"unit {unit} is at one half at x = {-b / 100}"
    assert min(abs(b + 20), abs(b + 50)) < 0.01, half
for x, wanted in [(0, 0), (0.2, 1.5), (0.35, 3), (0.5, 1.5), (1, 0)]:
    z = np.array(weights) * x + biases  # shape (2,)
    y = 1 / (1 + np.exp(-z)) @ out_weights
    case = f"at x = {x} the network says {y:.2f}, not {wanted}"
    assert abs(y - wanted) < 0.01, case
print("right: 3 between 0.2 and 0.5, and 0 elsewhere")
# --8<-- [end:check]


# --8<-- [start:mistake]
def bump_net():
    """Take the places for the biases, without the weight."""
    return [100, 100], [-0.2, -0.5], [3, -3]


# --8<-- [end:mistake]

"""A bump as a network: two hidden sigmoid units, one output."""

# --8<-- [start:task]
import numpy as np


def bump_net():
    """Return weights, biases, output weights: a bump 3 high."""
    return [100, 100], [-20, -40], [3, 3]  # repair this line


# --8<-- [end:task]


# --8<-- [start:solution]
def bump_net():
    """One step up at 20/100, and one step down at 50/100."""
    return [100, 100], [-20, -50], [3, -3]


# --8<-- [end:solution]

# --8<-- [start:check]
weights, biases, out_weights = bump_net()
for x, wanted in [
    (0.0, 0),
    (0.1, 0),
    (0.3, 3),
    (0.4, 3),
    (0.6, 0),
    (1, 0),
]:
    z = np.array(weights) * x + biases  # shape (2,)
    y = 1 / (1 + np.exp(-z)) @ out_weights
    case = f"at x = {x} the network says {y:.2f}, not {wanted}"
    assert y > wanted - 0.01, case + ": too low"
    assert y < wanted + 0.01, case + ": too high"
print("right: 3 between 0.2 and 0.5, and 0 elsewhere")
# --8<-- [end:check]


# --8<-- [start:mistake]
def bump_net():
    """Take the places for the biases, without the weight."""
    return [100, 100], [-0.2, -0.5], [3, -3]


# --8<-- [end:mistake]

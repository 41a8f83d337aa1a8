"""A neuron for any number of inputs that refuses a wrong count."""

# --8<-- [start:task]
from math import exp


def neuron(inputs, weights, bias):
    """Return the sigmoid of the weighted sum.

    Raise ValueError if there is not one weight for each input.
    """
    z = sum(x * w for x, w in zip(inputs, weights)) + bias
    return 1 / (1 + exp(-z))


# --8<-- [end:task]


# --8<-- [start:solution]
def neuron(inputs, weights, bias):
    """Return the sigmoid of the weighted sum; compare lengths."""
    if len(inputs) != len(weights):
        raise ValueError(
            f"{len(inputs)} inputs, but {len(weights)} weights"
        )
    z = sum(x * w for x, w in zip(inputs, weights)) + bias
    return 1 / (1 + exp(-z))


# --8<-- [end:solution]

# --8<-- [start:check]
same = neuron([0.5, 0.8, 0.3], [0.4, 0.6, 0.2], 0.1)
assert round(same, 4) == 0.6985, f"the old neuron gives {same}"
assert neuron([], [], 0) == 0.5, "no input, no bias: z is 0"
try:
    neuron([0.5, 0.8, 0.3], [0.4, 0.6], 0.1)
    noticed = False
except ValueError:
    noticed = True
assert noticed, "three inputs, two weights: nobody noticed"
# --8<-- [end:check]


# --8<-- [start:mistake]
def neuron(inputs, weights, bias):
    """Look for too many weights only."""
    if len(weights) > len(inputs):
        raise ValueError("too many weights")
    z = sum(x * w for x, w in zip(inputs, weights)) + bias
    return 1 / (1 + exp(-z))


# --8<-- [end:mistake]

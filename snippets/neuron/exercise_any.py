"""A neuron for any number of inputs that refuses a wrong count."""

# --8<-- [start:task]
from math import exp


def neuron(inputs, weights, bias):
    """Return the output; ValueError if the counts differ."""
    z = bias
    for x, w in zip(inputs, weights):
        z = z + x * w
    return 1 / (1 + exp(-z))


# --8<-- [end:task]


# --8<-- [start:solution]
def neuron(inputs, weights, bias):
    """Return the sigmoid of the weighted sum; compare lengths."""
    if len(inputs) != len(weights):
        raise ValueError("not one weight for each input")
    z = bias
    for x, w in zip(inputs, weights):
        z = z + x * w
    return 1 / (1 + exp(-z))


# --8<-- [end:solution]


# --8<-- [start:check]
same = neuron([0.5, 0.8, 0.3], [0.4, 0.6, 0.2], 0.1)
assert round(same, 4) == 0.6985, f"the old neuron gives {same}"
noticed = 0
for weights in ([0.4, 0.6], [0.4, 0.6, 0.2, 0.9]):
    try:
        neuron([0.5, 0.8, 0.3], weights, 0.1)
    except ValueError:
        noticed = noticed + 1
assert noticed > 0, "three inputs, two weights: nobody noticed"
assert noticed == 2, "one of two wrong counts went unnoticed"
print("right: both wrong counts are refused")
# --8<-- [end:check]


# --8<-- [start:mistake]
def neuron(inputs, weights, bias):
    """Look for too few weights only."""
    if len(weights) < len(inputs):
        raise ValueError("too few weights")
    z = bias
    for x, w in zip(inputs, weights):
        z = z + x * w
    return 1 / (1 + exp(-z))


# --8<-- [end:mistake]

"""One artificial neuron: multiply, add, squash."""

# --8<-- [start:inputs]
inputs = [0.5, 0.8, 0.3]
weights = [0.4, 0.6, 0.2]  # one for each input
bias = 0.1
# --8<-- [end:inputs]

# --8<-- [start:sum]
products = [x * w for x, w in zip(inputs, weights)]
z = sum(products) + bias
print("products:", [round(p, 2) for p in products])
print("weighted sum z:", round(z, 2))
# --8<-- [end:sum]

# --8<-- [start:squash]
from math import exp


def sigmoid(z):
    """Squash a number into the range from 0 to 1."""
    return 1 / (1 + exp(-z))


print("exp(-z):", round(exp(-z), 4))
print("output:", round(sigmoid(z), 4))
# --8<-- [end:squash]

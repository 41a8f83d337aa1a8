"""A network with two layers, computed with loops."""

# --8<-- [start:numbers]
x = [1.0, 0.5]  # the inputs
W1 = [[0.1, 0.2], [0.3, -0.4]]  # one row for each hidden unit
b1 = [0.0, 0.2]
W2 = [[0.5, -0.6]]  # one output unit: one row
b2 = [0.2]
# --8<-- [end:numbers]

# --8<-- [start:layer]
from math import exp


def layer(inputs, W, b):
    """Return the weighted sums and the activations of a layer."""
    sums = []
    for weights, bias in zip(W, b):  # one turn for each unit
        z = bias
        for a, w in zip(inputs, weights):
            z = z + a * w
        sums.append(z)
    return sums, [1 / (1 + exp(-z)) for z in sums]


# --8<-- [end:layer]

# --8<-- [start:forward]
z1, a1 = layer(x, W1, b1)
z2, y_hat = layer(a1, W2, b2)
by_loops = [z1, a1, z2, y_hat]
for name, values in zip(["z1", "a1", "z2", "ŷ"], by_loops):
    print(f"{name:2}", [round(value, 6) for value in values])
print("exp(-z)", [round(exp(-z), 6) for z in z1 + z2])
# --8<-- [end:forward]

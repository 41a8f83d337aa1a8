"""The film neuron, nudged: one of its seven numbers at a time."""

# --8<-- [start:neuron]
from math import exp


def weighted_sum(inputs, weights, bias):
    """Return z: each input times its weight, all added, and bias."""
    return sum(x * w for x, w in zip(inputs, weights)) + bias


def sigmoid(z):
    """Squash a number into the range from 0 to 1."""
    return 1 / (1 + exp(-z))


# --8<-- [end:neuron]

# --8<-- [start:nudge]
weights = [0.4, 0.6, 0.2]  # director, story, hour
print(f"product {0.80 * 0.6:.3f} to {0.81 * 0.6:.3f}")
z = weighted_sum([0.5, 0.80, 0.3], weights, 0.1)
after = weighted_sum([0.5, 0.81, 0.3], weights, 0.1)
print(f"z       {z:.4f} to {after:.4f}")
print(f"output  {sigmoid(z):.4f} to {sigmoid(after):.4f}")
rise = after - z
print(f"rise of z: {rise:.3f}, per unit {rise / 0.01:.2f}")
# --8<-- [end:nudge]

# --8<-- [start:slopes]
numbers = [0.5, 0.8, 0.3, 0.4, 0.6, 0.2, 0.1]
names = "input 1,input 2,input 3,weight 1,weight 2,weight 3,bias"
names = names.split(",")  # a list of seven names
h = 0.000001  # the nudge
slopes = []
for i in range(7):
    moved = numbers.copy()
    moved[i] = moved[i] + h
    new = weighted_sum(moved[:3], moved[3:6], moved[6])
    of_z = (new - z) / h
    of_output = (sigmoid(new) - sigmoid(z)) / h
    slopes.append((of_z, of_output))
    print(f"{names[i]:8}  z {of_z:.2f}  output {of_output:.4f}")
# --8<-- [end:slopes]

# --8<-- [start:chain]
steepness = (sigmoid(z + h) - sigmoid(z)) / h  # of the curve at z
print(f"steepness at z: {steepness:.4f}")
for of_z, of_output in slopes:
    assert abs(of_output - steepness * of_z) < 0.00001
formula = sigmoid(z) * (1 - sigmoid(z))
print(f"by the formula: {formula:.4f}")
# --8<-- [end:chain]

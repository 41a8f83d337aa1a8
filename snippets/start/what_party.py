"""A party: one artificial neuron decides whether you go."""

# --8<-- [start:neuron]
tonight = [0.8, 0.9, 0.3]  # friends go, good music, tired
weights = [0.5, 0.7, -0.6]  # one for each


def weighted_sum(inputs, weights, bias):
    """Multiply in pairs, add the products, then the bias."""
    return sum(x * w for x, w in zip(inputs, weights)) + bias


def decide(z):
    """Return "go" for a sum above 0, else "stay"."""
    return "go" if z > 0 else "stay"


# --8<-- [end:neuron]

# --8<-- [start:go]
products = [x * w for x, w in zip(tonight, weights)]
print("products:", [round(p, 2) for p in products])
z = weighted_sum(tonight, weights, -0.5)
print(f"z = {z:.2f}:", decide(z))
# --8<-- [end:go]

# --8<-- [start:stay]
z = weighted_sum(tonight, weights, -1.0)
print(f"z = {z:.2f}:", decide(z))
# --8<-- [end:stay]

# --8<-- [start:sure]
from math import exp


def sigmoid(z):
    """Turn any number into one between 0 and 1."""
    return 1 / (1 + exp(-z))


for bias in (-0.5, -1.0):
    z = weighted_sum(tonight, weights, bias)
    print(f"{decide(z):4} {sigmoid(z):.3f}")
# --8<-- [end:sure]

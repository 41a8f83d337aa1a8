"""The neuron with its first two weights swapped."""

# --8<-- [start:task]
from math import exp


def swapped():
    """Return z and the output for the weights 0.6, 0.4, 0.2."""
    z = 0.84  # replace this line
    return z, 1 / (1 + exp(-z))


# --8<-- [end:task]


# --8<-- [start:solution]
def swapped():
    """Multiply each input by its new weight, then add the bias."""
    z = 0.5 * 0.6 + 0.8 * 0.4 + 0.3 * 0.2 + 0.1
    return z, 1 / (1 + exp(-z))


# --8<-- [end:solution]

# --8<-- [start:check]
z, output = swapped()
pairs = zip([0.5, 0.8, 0.3], [0.6, 0.4, 0.2])
right = sum(x * w for x, w in pairs) + 0.1
assert abs(z - right) < 1e-9, f"z = {z:.2f}: check each product"
assert abs(output - 1 / (1 + exp(-right))) < 1e-9, "squash z"
print(f"right: z = {z:.2f}, output = {output:.4f}")
# --8<-- [end:check]


# --8<-- [start:mistake]
def swapped():
    """Forget the bias."""
    z = 0.5 * 0.6 + 0.8 * 0.4 + 0.3 * 0.2
    return z, 1 / (1 + exp(-z))


# --8<-- [end:mistake]

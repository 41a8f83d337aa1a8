"""Which bias makes the neuron's output exactly one half?"""

# --8<-- [start:task]
from math import exp

products = [0.5 * 0.4, 0.8 * 0.6, 0.3 * 0.2]


def bias_for_one_half(products):
    """Return the bias for which the output is one half."""
    return 0.5  # replace this line


# --8<-- [end:task]


# --8<-- [start:solution]
def bias_for_one_half(products):
    """Cancel the products: the sigmoid is one half at z = 0."""
    return -sum(products)


# --8<-- [end:solution]

# --8<-- [start:check]
for case in (products, [1.0, -3.0, 0.5]):
    z = sum(case) + bias_for_one_half(case)
    output = 1 / (1 + exp(-z))
    assert z < 1e-9, f"z is {z:.4f}: too large for one half"
    assert abs(output - 0.5) < 1e-9, f"the output is {output:.4f}"
# --8<-- [end:check]


# --8<-- [start:mistake]
def bias_for_one_half(products):
    """Aim at z = one half, not at an output of one half."""
    return 0.5 - sum(products)


# --8<-- [end:mistake]

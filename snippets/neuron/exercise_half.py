"""Which bias makes the neuron's output exactly one half?"""


# --8<-- [start:task]
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
from math import exp

for products in ([0.20, 0.48, 0.06], [1.0, -3.0, 0.5]):
    z = sum(products) + bias_for_one_half(products)
    output = 1 / (1 + exp(-z))
    case = f"for the products {products} the output is {output:.4f}"
    assert output < 0.5 + 1e-9, case + ": too large"
    assert output > 0.5 - 1e-9, case + ": too small"
print("right: one half both times")
# --8<-- [end:check]


# --8<-- [start:mistake]
def bias_for_one_half(products):
    """Aim at z = one half, not at an output of one half."""
    return 0.5 - sum(products)


# --8<-- [end:mistake]

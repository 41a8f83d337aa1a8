"""Units and parameters of a large network, on paper."""


# --8<-- [start:task]
def count():
    """Return the units and the parameters of 784-300-100-10."""
    return 1194, 266_200  # replace both


# --8<-- [end:task]


# --8<-- [start:solution]
def count():
    """Add up units, and one weight more than inputs for each."""
    units = 300 + 100 + 10
    return units, 785 * 300 + 301 * 100 + 101 * 10


# --8<-- [end:solution]


# --8<-- [start:check]
widths = [784, 300, 100, 10]
weights = sum(n * m for n, m in zip(widths, widths[1:]))
right = sum(widths[1:]), weights + sum(widths[1:])
units, parameters = count()
assert units != sum(widths), "the inputs are no units"
assert units == right[0], f"{units} units: add up hidden and output"
assert parameters != weights, "those are the weights: and the biases?"
hint = "add (inputs + 1) × units of each of the three layers"
assert parameters == right[1], f"{parameters:,}: {hint}"
print(f"right: {units} units, {parameters:,} parameters")
# --8<-- [end:check]


# --8<-- [start:mistake]
def count():
    """Give the inputs biases too."""
    return 410, 266_610 + 784


# --8<-- [end:mistake]

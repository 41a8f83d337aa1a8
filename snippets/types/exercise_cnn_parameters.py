"""How many parameters has a CNN whose sizes are written down?"""


# --8<-- [start:task]
def parameters(size, convolutions, dense):
    """Count all weights and biases; images are size by size, grey.

    Each convolution (filters, kernel size) is followed by a pooling.
    """
    total, depth = 0, 1
    for filters, kernel in convolutions:
        total += kernel * kernel * filters + filters  # repair this
        depth = filters  # and add what else changes here
    before = depth * size**2
    for units in dense:
        total += before * units + units
        before = units
    return total


# --8<-- [end:task]


# --8<-- [start:solution]
def parameters(size, convolutions, dense):
    """Count all weights and biases; images are size by size, grey."""
    total, depth = 0, 1
    for filters, kernel in convolutions:
        total += kernel * kernel * depth * filters + filters
        depth = filters
        size = (size - kernel + 1) // 2
    before = depth * size**2
    for units in dense:
        total += before * units + units
        before = units
    return total


# --8<-- [end:solution]

# --8<-- [start:check]
found = parameters(28, [(32, 3)], [])
assert found == 320, f"one layer of 32 kernels has 320, not {found:,}"
found = parameters(28, [(32, 3), (64, 3)], [])
assert found == 320 + 18496, f"kernels reach through 32 maps: {found:,}"
found = parameters(28, [(32, 3), (64, 3)], [64, 10])
assert found == 121930, f"do the images shrink as above? {found:,}"
lenet = parameters(32, [(6, 5), (16, 5)], [120, 84, 10])
assert lenet == 61706, f"a 5 by 5 kernel takes off four: {lenet:,}"
print(f"right: {lenet:,} for LeNet-5 today")
# --8<-- [end:check]


# --8<-- [start:mistake]
def parameters(size, convolutions, dense):
    """Count units instead of weights."""
    return sum(filters for filters, _ in convolutions) + sum(dense)


# --8<-- [end:mistake]

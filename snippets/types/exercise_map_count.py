"""How many parameters has each network for another picture?"""


# --8<-- [start:task]
def parameters(side, channels, units):
    """Return those of one dense and one 3 x 3 convolutional layer."""
    dense = side * side * units + units
    convolution = 3 * 3 * units + units
    return dense, convolution  # something is forgotten


# --8<-- [end:task]


# --8<-- [start:solution]
def parameters(side, channels, units):
    """Count every channel in both layers."""
    dense = side * side * channels * units + units
    convolution = 3 * 3 * channels * units + units
    return dense, convolution


# --8<-- [end:solution]


# --8<-- [start:check]
for side, channels, units in [(28, 1, 64), (32, 3, 32), (224, 3, 64)]:
    weights = [side * side * channels * units, 9 * channels * units]
    wanted = tuple(w + units for w in weights)
    found = tuple(parameters(side, channels, units))
    case = f"side {side}, {channels} channels, {units} units: "
    assert found[0] == wanted[0], case + f"dense gives {found[0]:,}"
    assert found[1] == wanted[1], (
        case + f"convolution gives {found[1]:,}"
    )
print("right, also in colour")
# --8<-- [end:check]


# --8<-- [start:mistake]
def parameters(side, channels, units):
    """Give each channel a bias of its own."""
    dense = (side * side * units + units) * channels
    convolution = (3 * 3 * units + units) * channels
    return dense, convolution


# --8<-- [end:mistake]

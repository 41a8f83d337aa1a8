"""How many parameters has a recurrent layer?"""


# --8<-- [start:task]
def parameters(kind, inputs, units):
    """Return the layer's parameters, for "simple" or "lstm"."""
    return inputs * units + units  # repair this


# --8<-- [end:task]


# --8<-- [start:solution]
def parameters(kind, inputs, units):
    """Return the layer's parameters, for "simple" or "lstm"."""
    blocks = {"simple": 1, "lstm": 4}[kind]
    return blocks * (inputs * units + units * units + units)


# --8<-- [end:solution]

# --8<-- [start:check]
found = parameters("simple", 1, 1)
assert found == 3, f"one input, one state, one bias: not {found}"
found = parameters("simple", 28, 128)
assert found == 20_096, f"the simple layer of this page: {found:,}"
found = parameters("lstm", 28, 128)
assert found == 80_384, f"the LSTM of this page: {found:,}"
found = parameters("lstm", 1, 128)
assert found == 66_560, f"the LSTM that reads pixels: {found:,}"
# --8<-- [end:check]


# --8<-- [start:mistake]
def parameters(kind, inputs, units):
    """Return the parameters of one gate too few."""
    blocks = {"simple": 1, "lstm": 3}[kind]
    return blocks * (inputs * units + units * units + units)


# --8<-- [end:mistake]

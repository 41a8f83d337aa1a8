"""Glorot's limit and He's standard deviation for any layer."""


# --8<-- [start:task]
def limits(inputs, units):
    """Return Glorot's limit and He's standard deviation."""
    return 6 / (inputs + units), 2 / inputs  # repair


# --8<-- [end:task]


# --8<-- [start:solution]
def limits(inputs, units):
    """Take the root of both."""
    return (6 / (inputs + units)) ** 0.5, (2 / inputs) ** 0.5


# --8<-- [end:solution]

# --8<-- [start:check]
for inputs, units in [(784, 128), (128, 64), (64, 10)]:
    glorot, he = limits(inputs, units)
    shape = f"{inputs} to {units}: "
    due = 2 / (inputs + units)  # mean square of Glorot's weights
    is_, factor = glorot**2 / 3, he**2 * inputs
    hint = f"Glorot's mean square is {is_:.6f}, not {due:.6f}"
    assert abs(is_ - due) < 1e-12, shape + hint
    hint = f"He's mean square x inputs is {factor:.4f}, not 2"
    assert abs(factor - 2) < 1e-9, shape + hint
    print(f"{shape}Glorot {glorot:.4f}, He {he:.4f}")
# --8<-- [end:check]


# --8<-- [start:mistake]
def limits(inputs, units):
    """Forget the way back: divide by the inputs alone."""
    return (6 / inputs) ** 0.5, (2 / inputs) ** 0.5


# --8<-- [end:mistake]

"""Counts the parameters of a recurrent and a dense layer."""


# --8<-- [start:task]
def parameters(features, units, outputs):
    """Count SimpleRNN(units), then Dense(outputs)."""
    recurrent = features * units + units
    dense = units * outputs + outputs
    return recurrent + dense  # repair


# --8<-- [end:task]


# --8<-- [start:solution]
def parameters(features, units, outputs):
    """Add the weights from every old state to every new one."""
    recurrent = features * units + units**2 + units
    dense = units * outputs + outputs
    return recurrent + dense


# --8<-- [end:solution]

# --8<-- [start:check]
import numpy as np

bare = parameters(0, 10, 0)
hint = "no input, no output: left are 10 biases and 10 x 10 weights"
assert bare == 10 + 10 * 10, f"{bare} is wrong; {hint}"
for n, m, k in ((3, 2, 2), (28, 64, 10), (9, 8, 9)):
    shapes = [(m, n), (m, m), (m,), (k, m), (k,)]
    due = sum(np.zeros(shape).size for shape in shapes)
    got = parameters(n, m, k)
    short = f"{n}, {m}, {k}: {got} is {due - got} off"
    assert got == due, short + f"; arrays needed: {shapes}"
    print(f"{n} features, {m} units, {k} outputs: {got:,}")
# --8<-- [end:check]


# --8<-- [start:mistake]
def parameters(features, units, outputs):
    """Give each unit its own old state only."""
    return (features + 2) * units + (units + 1) * outputs


# --8<-- [end:mistake]

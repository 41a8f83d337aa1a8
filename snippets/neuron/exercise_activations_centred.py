"""Which functions have an average output of 0?"""

# --8<-- [start:task]
import numpy as np


def average_output(f):
    """Average f over many sums, spread evenly from -3 to 3."""
    return f(0)  # replace this line


# --8<-- [end:task]


# --8<-- [start:solution]
def average_output(f):
    """Average over an even grid from -3 to 3."""
    z = np.linspace(-3, 3, 601)
    return f(z).mean()


# --8<-- [end:solution]


# --8<-- [start:check]
functions = {
    "sigmoid": lambda z: 1 / (1 + np.exp(-z)),
    "bipolar": lambda z: np.tanh(z / 2),
    "tanh": np.tanh,
    "ReLU": lambda z: np.maximum(z, 0),
    "ELU": lambda z: np.where(z > 0, z, np.expm1(np.minimum(z, 0))),
}
averages = {name: average_output(functions[name]) for name in functions}
numbers = all(np.ndim(averages[name]) == 0 for name in averages)
assert numbers, "return one number: the average, not all outputs"
relu, tanh = averages["ReLU"], averages["tanh"]
far = f"from -3 to 3 ReLU averages near 0.75; yours: {relu:.3f}"
assert 0.6 < relu < 0.9, far
even = f"for tanh -z must cancel z; yours averages {tanh:.3f}"
assert abs(tanh) < 1e-9, even
for name in averages:
    print(f"{name:7} {averages[name]:6.3f}")
# --8<-- [end:check]


# --8<-- [start:mistake]
def average_output(f):
    """Take sums from 0 to 3 only."""
    z = np.linspace(0, 3, 601)
    return f(z).mean()


# --8<-- [end:mistake]

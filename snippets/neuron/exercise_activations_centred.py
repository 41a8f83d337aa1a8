"""Which functions have an average output of 0?"""

# --8<-- [start:task]
import numpy as np


def average_output(f):
    """Average f over sums as often below 0 as above."""
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
relu = averages["ReLU"]
assert relu > 0.1, f"ReLU is never below 0; yours averages {relu}"
lopsided = "take as many sums below 0 as above"
assert abs(averages["tanh"]) < 0.01, lopsided
centred = [name for name in averages if abs(averages[name]) < 0.01]
assert centred == ["bipolar", "tanh"], f"centred: {centred}?"
for name in averages:
    print(f"{name:7} {averages[name]:6.3f}")
# --8<-- [end:check]


# --8<-- [start:mistake]
def average_output(f):
    """Take sums from 0 to 3 only."""
    z = np.linspace(0, 3, 601)
    return f(z).mean()


# --8<-- [end:mistake]

"""Which loss did each number come from?"""


# --8<-- [start:task]
def which():
    """Name the loss behind 0.2231, 0.04, 0.2 and 0.02."""
    return ["squared", "half squared", "absolute", "cross-entropy"]


# --8<-- [end:task]


# --8<-- [start:solution]
def which():
    """Compute all four for the target 1 and the prediction 0.8."""
    return ["cross-entropy", "squared", "absolute", "half squared"]


# --8<-- [end:solution]


# --8<-- [start:check]
from math import log

off = 1 - 0.8
value = {
    "squared": off**2,
    "half squared": off**2 / 2,
    "absolute": off,
    "cross-entropy": -log(0.8),
}
names = which()
assert sorted(names) == sorted(value), "each name once"
for number, name in zip((0.2231, 0.04, 0.2, 0.02), names):
    gives = f"{name} error gives {value[name]:.4f}, not {number}"
    assert abs(value[name] - number) < 1e-4, gives
print("right: four losses of one prediction")
# --8<-- [end:check]


# --8<-- [start:mistake]
def which():
    """Take the half for the whole."""
    return ["cross-entropy", "half squared", "absolute", "squared"]


# --8<-- [end:mistake]

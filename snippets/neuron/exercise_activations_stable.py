"""A sigmoid that takes any number."""

# --8<-- [start:task]
from math import exp


def sigmoid(z):
    """Return the sigmoid of z, however far z is from 0."""
    return 1 / (1 + exp(-z))  # mend this


# --8<-- [end:task]


# --8<-- [start:solution]
def sigmoid(z):
    """Only ever raise e to a negative number, or 0."""
    power = exp(-abs(z))  # between 0 and 1
    return 1 / (1 + power) if z >= 0 else power / (1 + power)


# --8<-- [end:solution]


# --8<-- [start:check]
far = {}
for z in (-1000, 1000):
    try:
        far[z] = sigmoid(z)
    except OverflowError:
        far[z] = "an OverflowError"
assert far[-1000] == 0, f"at -1000 we get {far[-1000]}, not 0"
assert far[1000] == 1, f"at 1000 we get {far[1000]}, not 1"
for z in (-30, -2, 0, 0.84, 2):
    right = 1 / (1 + exp(-z))
    off = abs(sigmoid(z) / right - 1)
    assert off < 1e-9, f"at {z} we get {sigmoid(z)}, not {right}"
print("right: far out it holds, near 0 nothing changed")
# --8<-- [end:check]


# --8<-- [start:mistake]
def sigmoid(z):
    """Cut z off at 20: safe, but wrong beyond."""
    return 1 / (1 + exp(-max(-20, min(20, z))))


# --8<-- [end:mistake]

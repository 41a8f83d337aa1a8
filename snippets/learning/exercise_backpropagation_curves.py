"""Teach the numbers that remember tanh and ReLU."""

# --8<-- [start:task]
import math


class Number:
    def __init__(self, value, sources=()):
        self.value, self.sources = value, sources


def tanh(a):
    return Number(math.tanh(a.value), [(a, 1)])  # not 1


def relu(a):
    return Number(max(0.0, a.value), [(a, 1)])  # not always 1


# --8<-- [end:task]


# --8<-- [start:solution]
def tanh(a):
    value = math.tanh(a.value)
    return Number(value, [(a, 1 - value**2)])


def relu(a):
    return Number(max(0.0, a.value), [(a, 1 if a.value > 0 else 0)])


# --8<-- [end:solution]

# --8<-- [start:check]
for z in (-0.7, 0.4):
    for f in (tanh, relu):
        x = Number(z)
        source, slope = f(x).sources[0]
        up, down = f(Number(z + 1e-5)), f(Number(z - 1e-5))
        nudged = (up.value - down.value) / 2e-5
        words = f"{f.__name__} at {z}: nudging says {nudged:.4f}"
        assert source is x, "the source is the number taken in"
        assert abs(slope - nudged) < 1e-6, f"{words}, you {slope:.4f}"
print("right: both curves, on both sides of 0")
# --8<-- [end:check]


# --8<-- [start:mistake]
def tanh(a):
    return Number(math.tanh(a.value), [(a, 1 - a.value**2)])


# --8<-- [end:mistake]

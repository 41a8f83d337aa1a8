"""Teach the numbers that remember tanh and ReLU."""

# --8<-- [start:task]
import math


class Number:
    def __init__(self, value, sources=()):
        self.value, self.sources = value, sources


def tanh(z):
    return Number(math.tanh(z.value), [(z, 1)])  # not 1


def relu(z):
    return Number(z.value, [(z, 1)])  # right only above 0


# --8<-- [end:task]


# --8<-- [start:solution]
def tanh(z):
    output = math.tanh(z.value)
    return Number(output, [(z, 1 - output**2)])


def relu(z):
    return Number(max(0.0, z.value), [(z, 1 if z.value > 0 else 0)])


# --8<-- [end:solution]

# --8<-- [start:check]
for at in (-0.7, 0.4):
    for f, right in ((tanh, math.tanh(at)), (relu, max(0, at))):
        z, words = Number(at), f"{f.__name__} at {at}:"
        got = f(z)
        assert got is not z, f"{words} return a new Number"
        value = f"{words} the value is {right:.4f}, not {got.value:.4f}"
        assert abs(got.value - right) < 1e-9, value
        source, slope = got.sources[0] if got.sources else (z, 0)
        assert source is z, f"{words} its source is z"
        up, down = f(Number(at + 1e-5)), f(Number(at - 1e-5))
        nudged = (up.value - down.value) / 2e-5
        words += f" nudging says {nudged:.4f}, you {slope:.4f}"
        assert abs(slope - nudged) < 1e-6, words
print("right: values and slopes, on both sides of 0")
# --8<-- [end:check]


# --8<-- [start:mistake]
def tanh(z):
    return Number(math.tanh(z.value), [(z, 1 - z.value**2)])


# --8<-- [end:mistake]

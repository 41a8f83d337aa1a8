"""One input: where the output is one half, and how steep it is."""

# --8<-- [start:neuron]
from math import exp


def output(x, w, b):
    """Return what a neuron with one input gives."""
    return 1 / (1 + exp(-(w * x + b)))


# --8<-- [end:neuron]


# --8<-- [start:half]
def half_point(w, b):
    """Of many inputs, find the one with the output nearest 0.5."""
    inputs = [i / 100 for i in range(-1000, 1001)]
    return min(inputs, key=lambda x: abs(output(x, w, b) - 0.5))


# --8<-- [end:half]

# --8<-- [start:bias]
w = 1
for b in (0, 2, -2):
    measured = half_point(w, b)
    assert abs(measured - (-b / w)) < 0.000001
    print(f"b = {b:2}: one half at x = {measured:5.2f}")
# --8<-- [end:bias]

# --8<-- [start:steep]
h = 0.001
for w in (0.5, 1, 4, -4):
    b = -2 * w
    x = half_point(w, b)
    rise = output(x + h, w, b) - output(x - h, w, b)
    print(f"w = {w:4}: slope {rise / (2 * h):6.3f} at {x:.2f}")
# --8<-- [end:steep]

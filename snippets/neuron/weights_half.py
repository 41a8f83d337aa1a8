"""One input: where the output is one half, and how steep it is."""

# --8<-- [start:neuron]
from math import exp


def output(x, w, b):
    """Return what a neuron with one input gives."""
    return 1 / (1 + exp(-(w * x + b)))


# --8<-- [end:neuron]


# --8<-- [start:half]
def half_point(w, b, low=-10, high=10):
    """Find the x with the output 0.5 by halving an interval."""
    rises = output(high, w, b) > output(low, w, b)
    for _ in range(60):
        x = (low + high) / 2
        above = output(x, w, b) > 0.5
        low, high = (low, x) if above == rises else (x, high)
    return x


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
    x = half_point(w, -2 * w)
    rise = output(x + h, w, -2 * w) - output(x - h, w, -2 * w)
    slope = rise / (2 * h)
    assert abs(slope - w / 4) < 0.00001
    print(f"w = {w:4}: one half at {x:.2f}, slope {slope:6.3f}")
# --8<-- [end:steep]

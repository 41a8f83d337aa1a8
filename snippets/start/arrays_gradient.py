"""Slopes of a function of two inputs, and of one inside another."""

# --8<-- [start:gradient]
import numpy as np


def gradient(f, p, h=1e-5):
    """Move one input at a time and measure each slope."""
    slopes = np.zeros(len(p))
    for i in range(len(p)):
        step = np.zeros(len(p))
        step[i] = h
        slopes[i] = (f(p + step) - f(p - step)) / (2 * h)
    return slopes


# --8<-- [end:gradient]


# --8<-- [start:box]
def volume(p):
    """Return the volume of a box: side, side, height."""
    return p[0] * p[0] * p[1]


box = np.array([3.0, 2.0])  # side, height
g = gradient(volume, box)
print("gradient:", g.round(4))
# --8<-- [end:box]

# --8<-- [start:step]
smaller = box - 0.01 * g
print("box:", smaller.round(4))
print(f"volume {volume(box):.2f}, then {volume(smaller):.2f}")
# --8<-- [end:step]


# --8<-- [start:chain]
def inner(x):
    """Return u."""
    return 2 * x + 1


def outer(u):
    """Return y."""
    return u * u


u, moved = inner(1), inner(1 + 0.001)
print(f"u moves by {moved - u:.6f}")
print(f"y moves by {outer(moved) - outer(u):.6f}")
# --8<-- [end:chain]

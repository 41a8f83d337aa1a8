"""Slopes of a function of two inputs, and of one inside another."""

# --8<-- [start:gradient]
import numpy as np


def gradient(f, p, h=1e-5):
    """Measure the slope along each input."""
    slopes = np.zeros(len(p))
    for i in range(len(p)):
        step = np.zeros(len(p))
        step[i] = h
        slopes[i] = (f(p + step) - f(p - step)) / (2 * h)
    return slopes


# --8<-- [end:gradient]


# --8<-- [start:box]
def volume(p):
    """Multiply side, side and height."""
    return p[0] * p[0] * p[1]


box = np.array([3.0, 2.0])  # side, height
g = gradient(volume, box)
print("gradient:", g.round(4))
# --8<-- [end:box]

# --8<-- [start:step]
smaller = box - 0.01 * g
print("box:", smaller.round(4))
before, after = volume(box), volume(smaller)
print(f"volume {before:.2f}, then {after:.2f}")
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
rise = outer(moved) - outer(u)
print(f"y moves by {rise:.6f}")
# --8<-- [end:chain]

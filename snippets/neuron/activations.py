"""Functions that squash, their slopes, and the slopes measured."""

# --8<-- [start:slope]
import numpy as np


def sigmoid(z):
    """Return the output at z, and the slope there."""
    s = 1 / (1 + np.exp(-z))
    return s, s * (1 - s)


def measured(f, z, h=1e-5):
    """Measure the slope: nudge z by h, up and down."""
    return (f(z + h)[0] - f(z - h)[0]) / (2 * h)


# --8<-- [end:slope]


# --8<-- [start:step]
def step(z):
    """Fire or not."""
    return np.where(z > 0, 1.0, 0.0), np.zeros_like(z)


print("flat part:", measured(step, 0.84))
for h in (0.1, 0.01, 0.001):
    print(f"at the jump, nudged by {h}: {measured(step, 0, h):.0f}")
# --8<-- [end:step]


# --8<-- [start:squash]
def bipolar(z):
    s = sigmoid(z)[0]
    return 2 * s - 1, 2 * s * (1 - s)


def tanh(z):
    return np.tanh(z), 1 - np.tanh(z) ** 2


# --8<-- [end:squash]


# --8<-- [start:show]
def show(z, functions, atol=1e-9):
    """Check the slopes, then print outputs and slopes."""
    for f in functions:
        near = measured(f, z)
        np.testing.assert_allclose(f(z)[1], near, rtol=0, atol=atol)
    for part, title in ((0, "output"), (1, "slope")):
        print(title)
        print("  ", *[f"{f.__name__:>8}" for f in functions])
        for at in z:
            cells = [f"{f(at)[part]:8.4f}" for f in functions]
            print(f"{at:2.0f}", *cells)


# --8<-- [end:show]

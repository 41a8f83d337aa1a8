"""A sum of bumps follows a curve, inside the interval only."""

# --8<-- [start:bump]
import numpy as np


def sigmoid(z):
    """Squash into 0 to 1; z is limited, or exp would overflow."""
    return 1 / (1 + np.exp(-np.clip(z, -500, 500)))


def bump(x, left, right, steep):
    """Return about 1 between left and right, about 0 elsewhere."""
    return sigmoid(steep * (x - left)) - sigmoid(steep * (x - right))


for x in (0.3, 0.5, 0.7):
    print(f"x = {x}: {bump(x, 0.4, 0.6, 100):.4f}")
# --8<-- [end:bump]


# --8<-- [start:sum]
def curve(x):
    """Return what the bumps have to follow."""
    return x * np.sin(3 * np.pi * x)


def approximate(x, bumps):
    """Put bumps side by side, each as high as the curve there."""
    edges = np.linspace(0, 1, bumps + 1)
    total = np.zeros_like(x)
    for left, right in zip(edges, edges[1:]):
        height = curve((left + right) / 2)
        total += height * bump(x, left, right, 10 * bumps)
    return total


# --8<-- [end:sum]

# --8<-- [start:error]
x = np.linspace(0, 1, 1001)
for bumps in (5, 10, 20, 40):
    error = abs(approximate(x, bumps) - curve(x)).max()
    print(f"{bumps:2} bumps: largest error {error:.3f}")
# --8<-- [end:error]

# --8<-- [start:outside]
for x in (0.9, 1.1, 1.5):
    y = approximate(np.array(x), 40)
    print(f"x = {x}: curve {curve(x):5.2f}, bumps {y:5.2f}")
# --8<-- [end:outside]

"""A sum of bumps follows a curve, inside the interval only."""

# --8<-- [start:bump]
import numpy as np


def sigmoid(z):
    """Squash into 0 to 1; exp(1000) would overflow."""
    return 1 / (1 + np.exp(-np.clip(z, -500, 500)))


def bump(x, a, b, steep):
    """Return nearly 1 from a to b, nearly 0 elsewhere."""
    return sigmoid(steep * (x - a)) - sigmoid(steep * (x - b))


for x in (0.3, 0.5, 0.7):
    print(f"x = {x}: {bump(x, 0.4, 0.6, 100):.4f}")
# --8<-- [end:bump]


# --8<-- [start:sum]
def curve(x):
    """Return what the bumps have to follow."""
    return x * np.sin(3 * np.pi * x)


def approximate(f, x, bumps):
    """Put bumps side by side, as high as f in their middles."""
    half = 0.5 / (bumps - 1)  # half the width of a bump
    y = np.zeros_like(x)
    for m in np.linspace(0, 1, bumps):
        y += f(m) * bump(x, m - half, m + half, 100 * bumps)
    return y


# --8<-- [end:sum]

# --8<-- [start:error]
x = np.linspace(0, 1, 10_001)
for n in (5, 10, 20, 40):
    e1 = abs(approximate(curve, x, n) - curve(x)).max()
    e2 = abs(approximate(np.exp, x, n) - np.exp(x)).max()
    print(f"{n:2} bumps: curve {e1:.3f}, exp {e2:.3f}")
# --8<-- [end:error]

# --8<-- [start:outside]
for x in (0.9, 1.1, 1.5):
    y = approximate(curve, np.array(x), 40)
    print(f"x = {x}: curve {curve(x):5.2f}, bumps {y:5.2f}")
# --8<-- [end:outside]

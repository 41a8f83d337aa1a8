"""Counts straight pieces: a deep network against a wide one."""

# --8<-- [start:tent]
import numpy as np


def tent(x):
    """Rise from 0 to 1 and fall back, with two ReLU units."""
    s = 2 * x
    return np.maximum(s, 0) - 2 * np.maximum(s - 1, 0)


def pieces(y):
    """Count straight pieces: changes of slope, and one more."""
    return 1 + (abs(np.diff(y, 2)) > 1e-9).sum()


# --8<-- [end:tent]

# --8<-- [start:deep]
x = np.linspace(0, 1, 2**14 + 1)
y = x
for depth in range(1, 11):
    y = tent(y)  # one more layer of two units
    if depth in (1, 2, 4, 10):
        size = f"{2 * depth:2} units, {depth:2} deep"
        print(f"{size}: {pieces(y):4} pieces")
print("one layer would need", pieces(y) - 1, "units")
# --8<-- [end:deep]

# --8<-- [start:wide]
rng = np.random.default_rng(0)
for units in (2, 4, 8, 20):
    bends = rng.choice(x[1:-1], size=units, replace=False)
    heights = rng.normal(size=units)
    a1 = np.maximum(x[:, np.newaxis] - bends, 0)
    y = a1 @ heights
    print(f"{units:2} units, one layer: {pieces(y):2} pieces")
# --8<-- [end:wide]

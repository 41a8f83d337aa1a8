"""Finds by measuring which factor fits an activation function."""

# --8<-- [start:task]
import numpy as np


def factor(f):
    """Return the factor that makes up for what f takes away."""
    z = np.random.default_rng(0).normal(size=1_000_000)
    return 1 / (z**2).mean()  # repair


# --8<-- [end:task]


# --8<-- [start:solution]
def factor(f):
    """Divide 1 by the mean square that f leaves."""
    z = np.random.default_rng(0).normal(size=1_000_000)
    return 1 / (f(z) ** 2).mean()


# --8<-- [end:solution]


# --8<-- [start:check]
def leaky(z):
    return np.where(z > 0, z, 0.2 * z)


def selu(z):
    return 1.0507 * np.where(z > 0, z, 1.6733 * (np.exp(z) - 1))


relu = factor(lambda z: np.maximum(z, 0))
assert abs(relu - 2) < 0.02, f"ReLU needs 2, not {relu:.2f}"
assert abs(factor(leaky) - 2 / 1.04) < 0.02, "leaky ReLU is wrong"
hint = "first mean squares, then divide"
assert abs(factor(np.tanh) - 2.53) < 0.02, f"tanh needs 2.53: {hint}"
for f in (leaky, np.tanh, selu):
    print(f"{f.__name__:5} {factor(f):.2f}")
# --8<-- [end:check]


# --8<-- [start:mistake]
def factor(f):
    """Square the mean, where the mean of the squares is needed."""
    z = np.random.default_rng(0).normal(size=1_000_000)
    return 1 / f(z).mean() ** 2


# --8<-- [end:mistake]

"""Batch normalisation of a batch of any shape."""

# --8<-- [start:task]
import numpy as np


def normalise(Z, gamma, beta):
    """Normalise each column, then stretch and shift it."""
    N = (Z - Z.mean()) / np.sqrt(Z.var() + 0.001)  # repair
    return gamma * N + beta


# --8<-- [end:task]


# --8<-- [start:solution]
def normalise(Z, gamma, beta):
    """Take mean and variance along the cases: axis 0."""
    root = np.sqrt(Z.var(axis=0) + 0.001)
    return gamma * (Z - Z.mean(axis=0)) / root + beta


# --8<-- [end:solution]

# --8<-- [start:check]
Z = np.array([[2.0, 0.0], [10.0, 600.0]])  # two cases, two units
out = normalise(Z, np.array([3.0, 1.0]), np.array([5.0, 0.0]))
assert out.shape == (2, 2), f"the shape is {out.shape}"
assert np.allclose(out.mean(axis=0), [5, 0]), "each column, its mean"
assert np.allclose(out.std(axis=0), [3, 1], rtol=1e-3), "its spread"
assert 2 < out[0, 0] < 2.001, "variance + 0.001, under the root"
print("right:", out.round(2).tolist())
# --8<-- [end:check]


# --8<-- [start:mistake]
def normalise(Z, gamma, beta):
    """Forget the small number that keeps the root above 0."""
    return gamma * (Z - Z.mean(axis=0)) / Z.std(axis=0) + beta


# --8<-- [end:mistake]

"""Four functions that round off the corner of the ReLU."""

# --8<-- [start:exponential]
from math import erf, pi, sqrt

import numpy as np


def elu(z):
    low = np.exp(np.minimum(z, 0))  # e to the z, below 0 only
    return np.where(z > 0, z, low - 1), low


def softplus(z):
    return np.log1p(np.exp(z)), 1 / (1 + np.exp(-z))


# --8<-- [end:exponential]


# --8<-- [start:gated]
def silu(z):
    s = 1 / (1 + np.exp(-z))
    return z * s, s + z * s * (1 - s)


def gelu(z):
    share = (1 + np.vectorize(erf)(z / sqrt(2))) / 2
    bell = np.exp(-(z**2) / 2) / sqrt(2 * pi)
    return z * share, share + z * bell


# --8<-- [end:gated]

# --8<-- [start:table]
z, h = np.array([-2.0, -1.0, 0.0, 1.0, 2.0]), 1e-5
functions = (elu, softplus, silu, gelu)
for f in functions:
    nudged = (f(z + h)[0] - f(z - h)[0]) / (2 * h)
    np.testing.assert_allclose(f(z)[1], nudged, atol=1e-5)
table = np.array([f(z) for f in functions])  # shape (4, 2, 5)
for part, title in ((0, "output"), (1, "slope")):
    print(title)
    print("  ", *[f"{f.__name__:>8}" for f in functions])
    for row, value in enumerate(z):
        cells = [f"{v:8.4f}" for v in table[:, part, row]]
        print(f"{value:2.0f}", *cells)
# --8<-- [end:table]

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
z = np.array([-2.0, -1.0, 0.0, 1.0, 2.0])
h = 1e-5
for f in (elu, softplus, silu, gelu):
    output, slope = f(z)
    measured_slope = (f(z + h)[0] - f(z - h)[0]) / (2 * h)
    np.testing.assert_allclose(slope, measured_slope, atol=1e-5)
    print(f.__name__)
    print("  output", *[f"{v:7.4f}" for v in output])
    print("  slope ", *[f"{v:7.4f}" for v in slope])
# --8<-- [end:table]

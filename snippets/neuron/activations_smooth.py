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

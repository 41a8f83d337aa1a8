"""How exact an accuracy is, and whether two of them differ."""

# --8<-- [start:half]
import math

import numpy as np


def half(share, n):
    """Return half the width of the interval around a share."""
    return 1.96 * (share * (1 - share) / n) ** 0.5


# --8<-- [end:half]
# --8<-- [start:coverage]
def coverage(truth, n):
    """How often does the interval from n answers hold it?"""
    rng = np.random.default_rng(0)
    seen = rng.binomial(n, truth, size=20_000) / n  # 20,000 tests
    return (abs(seen - truth) <= half(seen, n)).mean()


# --8<-- [end:coverage]
# --8<-- [start:luck]
def by_luck(b, c):
    """How often are b + c coins at least as uneven as b to c?"""
    n, fewer = b + c, min(b, c)
    ways = sum(math.comb(n, k) for k in range(fewer + 1))
    return min(1, 2 * ways / 2**n)


# --8<-- [end:luck]

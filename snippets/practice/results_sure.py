"""Calibration: is an answer given with 0.9 right nine times in ten?"""

# --8<-- [start:bins]
import numpy as np


def table(sure, right, edges):
    """Return (answers, mean probability, share right) by bin."""
    rows = []
    for low, high in zip(edges, edges[1:]):
        some = (low < sure) & (sure <= high)
        if some.any():
            means = sure[some].mean(), right[some].mean()
            rows.append((some.sum(), *means))
    return np.array(rows)


# --8<-- [end:bins]
# --8<-- [start:error]
def error(rows):
    """Average the gaps, each bin by its number of answers."""
    n, said, was = rows.T
    return (n * abs(said - was)).sum() / n.sum()


# --8<-- [end:error]
# --8<-- [start:soften]
def soften(p, T):
    """Take p to the power 1/T, and share out 1 again."""
    power = p.astype(float) ** (1 / T)
    return power / power.sum(axis=1, keepdims=True)


def loss(p, labels):
    """Return the mean cross-entropy."""
    given = p[np.arange(len(p)), labels]  # to the right digit
    return -np.log(given + 1e-12).mean()


# --8<-- [end:soften]

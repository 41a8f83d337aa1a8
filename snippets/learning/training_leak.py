"""Functions to measure two leaks with; prints nothing."""

# --8<-- [start:noise]
import numpy as np

rng = np.random.default_rng(0)


def gap(X, y):
    """Return how far apart the classes lie, column by column."""
    return X[y == 1].mean(axis=0) - X[y == 0].mean(axis=0)


# --8<-- [end:noise]


# --8<-- [start:score]
def score(seen):
    """Choose columns on the rows seen; return the test accuracy."""
    X = rng.normal(size=(100, 1000))  # noise
    y = rng.integers(2, size=100)  # coin tosses
    apart = abs(gap(X[:seen], y[:seen]))
    best = np.argsort(-apart)[:20]  # the widest gaps
    X = X[:, best]  # shape (100, 20)
    w = gap(X[:70], y[:70])  # one neuron, set by a rule
    b = -X[:70].mean(axis=0) @ w
    return ((X[70:] @ w + b > 0) == y[70:]).mean()


# --8<-- [end:score]
# --8<-- [start:copies]
from sklearn.datasets import load_digits

pixels, digits = load_digits(return_X_y=True)


def nearest(rows, labels, asked):
    """Answer each row asked as the nearest known row is labelled."""
    each = asked[:, np.newaxis]  # shape (asked, 1, 64)
    apart = ((each - rows) ** 2).sum(axis=2)  # (asked, known)
    return labels[apart.argmin(axis=1)]


# --8<-- [end:copies]
# --8<-- [start:group]
def fives(by_group):
    """Keep 40 digits, five copies each; return the accuracy."""
    some = rng.choice(len(digits), 40, replace=False)
    pick = np.repeat(some, 5)  # each five times
    rows = pixels[pick] + rng.normal(0, 1.6, size=(200, 64))
    group = pick if by_group else np.arange(200)  # or its own
    numbers = rng.permutation(np.unique(group))
    out = np.isin(group, numbers[: len(numbers) // 4])
    label = digits[pick]
    found = nearest(rows[~out], label[~out], rows[out])
    return (found == label[out]).mean()


# --8<-- [end:group]

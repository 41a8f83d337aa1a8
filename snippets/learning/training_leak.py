"""Three leaks, each measured against the clean way."""

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
    best = np.argsort(-abs(gap(X[:seen], y[:seen])))[:20]
    X = X[:, best]  # shape (100, 20)
    w = gap(X[:70], y[:70])  # one neuron, set by a rule
    b = -X[:70].mean(axis=0) @ w
    return ((X[70:] @ w + b > 0) == y[70:]).mean()


# --8<-- [end:score]
# --8<-- [start:copies]
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True)


def nearest(rows, labels, asked):
    """Answer each row asked as the nearest known row is labelled."""
    apart = ((asked[:, np.newaxis] - rows) ** 2).sum(axis=2)
    return labels[apart.argmin(axis=1)]


# --8<-- [end:copies]
# --8<-- [start:group]
def fives(by_group):
    """Keep 40 digits, five copies each; return the accuracy."""
    digit = np.repeat(np.arange(40), 5)  # 0 0 0 0 0 1 1 …
    pick = rng.choice(len(y), 40, replace=False)[digit]
    rows = X[pick] + rng.normal(0, 1.6, size=(200, 64))
    group = digit if by_group else np.arange(200)
    chosen = rng.permutation(group.max() + 1)
    out = np.isin(group, chosen[: len(chosen) // 4])
    found = nearest(rows[~out], y[pick][~out], rows[out])
    return (found == y[pick][out]).mean()


# --8<-- [end:group]

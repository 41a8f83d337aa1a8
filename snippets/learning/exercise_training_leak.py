"""Find the leak: what may the test rows not touch?"""

# --8<-- [start:task]
import numpy as np


def prepare(X, rows_train, rows_test):
    """Return both parts, scaled to mean 0 and deviation 1."""
    centre = X.mean(axis=0)
    spread = X.std(axis=0)
    train = (X[rows_train] - centre) / spread
    test = (X[rows_test] - centre) / spread
    return train, test


# --8<-- [end:task]


# --8<-- [start:solution]
def prepare(X, rows_train, rows_test):
    """Take centre and spread from the training rows alone."""
    centre = X[rows_train].mean(axis=0)
    spread = X[rows_train].std(axis=0)
    train = (X[rows_train] - centre) / spread
    test = (X[rows_test] - centre) / spread
    return train, test


# --8<-- [end:solution]

# --8<-- [start:check]
X = np.random.default_rng(0).normal(5, 2, size=(12, 3))
changed = X.copy()
changed[:4] += 100  # the test rows only
train, test = prepare(X, np.arange(4, 12), np.arange(4))
again, _ = prepare(changed, np.arange(4, 12), np.arange(4))
leak = "other test rows change your training rows: a leak"
assert np.allclose(train, again), leak
assert np.allclose(train.mean(axis=0), 0), "training mean is not 0"
assert np.allclose(train.std(axis=0), 1), "deviation is not 1"
centre, spread = X[4:].mean(axis=0), X[4:].std(axis=0)
same = "scale the test rows with the training part's numbers"
assert np.allclose(test * spread + centre, X[:4]), same
print("right: no test row touches the training")
# --8<-- [end:check]


# --8<-- [start:mistake]
def prepare(X, rows_train, rows_test):
    """Scale each part by itself."""
    parts = X[rows_train], X[rows_test]
    return [(p - p.mean(axis=0)) / p.std(axis=0) for p in parts]


# --8<-- [end:mistake]

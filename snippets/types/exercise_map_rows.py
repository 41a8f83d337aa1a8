"""Which layer can tell a sequence from the same backwards?"""

# --8<-- [start:task]
import numpy as np

rng = np.random.default_rng(0)
W, U = rng.normal(size=(4, 3)), 0.5 * rng.normal(size=(4, 4))


def mean_layer(X):
    """Return the mean of tanh(W @ x) over the rows x of X."""
    return np.tanh(X @ W.T).mean(axis=0)


def recurrent_layer(X):
    """Return the last state h: each is tanh(W @ x + U @ h)."""
    return np.tanh(X @ W.T).mean(axis=0)  # replace this line


# --8<-- [end:task]


# --8<-- [start:solution]
def recurrent_layer(X):
    """Take the rows in their order, and carry the state along."""
    h = np.zeros(4)
    for x in X:
        h = np.tanh(W @ x + U @ h)
    return h


# --8<-- [end:solution]


# --8<-- [start:check]
X = rng.normal(size=(5, 3))  # five steps of three numbers
h = recurrent_layer(X)
first = recurrent_layer(X[:1])
assert np.shape(h) == (4,), (
    f"the state has 4 numbers, not {np.shape(h)}"
)
assert np.allclose(first, np.tanh(W @ X[0])), "one step: h starts at 0"
second = np.tanh(W @ X[1] + U @ first)
assert np.allclose(recurrent_layer(X[:2]), second), "look at step two"
assert np.allclose(mean_layer(X), mean_layer(X[::-1])), "mean_layer"
assert not np.allclose(h, recurrent_layer(X[::-1])), "order is lost"
print("right: backwards is another sequence")
# --8<-- [end:check]


# --8<-- [start:mistake]
def recurrent_layer(X):
    """Forget the state before each step."""
    h = np.zeros(4)
    for x in X:
        h = np.tanh(W @ x)
    return h


# --8<-- [end:mistake]

"""The shapes of all arrays when a batch of 32 runs through."""


# --8<-- [start:task]
def shapes():
    """Return the shapes for a batch of 32 and 64-20-10."""
    return {
        "X": (64, 32),  # replace what is wrong
        "W1": (64, 20),
        "b1": (20,),
        "A1": (32, 20),
        "W2": (20, 10),
        "b2": (10,),
        "Y_hat": (10, 32),
    }


# --8<-- [end:task]


# --8<-- [start:solution]
def shapes():
    """Put cases in the rows of X, and units in the rows of W."""
    found = {"X": (32, 64), "A1": (32, 20), "Y_hat": (32, 10)}
    found |= {"W1": (20, 64), "W2": (10, 20)}
    return found | {"b1": (20,), "b2": (10,)}


# --8<-- [end:solution]


# --8<-- [start:check]
import numpy as np

given = shapes()
rows = [given["W1"][0], given["W2"][0]]
assert given["X"] == (32, 64), "X: one row for each case"
assert rows == [20, 10], f"W1, W2: one row for each unit, not {rows}"
columns = [given["W1"][1], given["W2"][1]]
assert columns == [64, 20], "W1, W2: one column for each input"
biases = [given["b1"], given["b2"]]
assert biases == [(20,), (10,)], "b1, b2: one number for each unit"
X, W1, b1, W2, b2 = (np.ones(given[n]) for n in "X W1 b1 W2 b2".split())
A1 = X @ W1.T + b1
assert given["A1"] == A1.shape, "A1: a row a case, a column a unit"
Y_hat = A1 @ W2.T + b2
assert given["Y_hat"] == Y_hat.shape, "Y_hat: ten numbers a case"
print("right: A1", A1.shape, "Y_hat", Y_hat.shape)
# --8<-- [end:check]


# --8<-- [start:mistake]
def shapes():
    """Write the weights as Keras does."""
    found = {"X": (32, 64), "A1": (32, 20), "Y_hat": (32, 10)}
    found |= {"W1": (64, 20), "W2": (20, 10)}
    return found | {"b1": (20,), "b2": (10,)}


# --8<-- [end:mistake]

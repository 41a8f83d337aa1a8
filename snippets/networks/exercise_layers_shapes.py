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
    found["W1"], found["W2"] = (20, 64), (10, 20)
    found["b1"], found["b2"] = (20,), (10,)
    return found


# --8<-- [end:solution]


# --8<-- [start:check]
import numpy as np

given = shapes()
for name, shape in given.items():
    axes = 1 if name in ("b1", "b2") else 2
    form = ["one axis, as in (3,)", "two axes, as in (2, 3)"][axes - 1]
    hint = f"{name} is {shape}: it has {form}"
    assert isinstance(shape, tuple) and len(shape) == axes, hint
X, W1, b1, W2, b2 = (np.ones(given[n]) for n in "X W1 b1 W2 b2".split())
assert X.shape == (32, 64), f"X is {X.shape}: are its rows cases?"
W = [W1.shape, W2.shape]
assert W == [(20, 64), (10, 20)], f"W1, W2: {W}: are rows units?"
assert b1.size == 20 and b2.size == 10, "b1, b2: one for each unit"
A = [(X @ W1.T + b1).shape, (X @ W1.T @ W2.T + b2).shape]
out = [given["A1"], given["Y_hat"]]
assert out == A, f"A1, Y_hat: {out}: are rows cases, columns units?"
print("right: A1", A[0], "Y_hat", A[1])
# --8<-- [end:check]


# --8<-- [start:mistake]
def shapes(stub=shapes):
    """Mend the cases, but leave the weights as Keras has them."""
    return stub() | {"X": (32, 64), "Y_hat": (32, 10)}


# --8<-- [end:mistake]

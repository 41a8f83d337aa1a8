"""A forward pass that turns weights round until they fit."""

# --8<-- [start:task]
import numpy as np


def forward(X, layers):
    """Return the predictions; W has one row for each unit."""
    for W, b in layers:
        if X.shape[1] != W.shape[0]:
            W = W.T  # now the shapes fit
        X = 1 / (1 + np.exp(-(X @ W + b)))
    return X


# --8<-- [end:task]


# --8<-- [start:solution]
def forward(X, layers):
    """Turn every W, whether it fits or not."""
    for W, b in layers:
        X = 1 / (1 + np.exp(-(X @ W.T + b)))
    return X


# --8<-- [end:solution]


# --8<-- [start:check]
X = np.array([[1.0, 0.5]])
W1, b1 = np.array([[0.1, 0.2], [0.3, -0.4]]), np.array([0.0, 0.2])
W2, b2 = np.array([[0.5, -0.6]]), np.array([0.2])
try:
    y_hat = forward(X, [(W1, b1), (W2, b2)]).item()
except ValueError:
    raise AssertionError("a row is a unit: turn W1 and W2") from None
assert round(y_hat, 6) != 0.537725, "ŷ is 0.537725: W1 is turned"
assert round(y_hat, 6) == 0.532517, f"ŷ is {y_hat:.6f}"
try:
    forward(X, [(np.ones((2, 3)), np.zeros(3))])  # rows: inputs
    noticed = False
except (AssertionError, ValueError):
    noticed = True
assert noticed, "a W with a row for each input went through"
print("right: and a W that is not square cannot stand wrong")
# --8<-- [end:check]


# --8<-- [start:mistake]
def forward(X, layers):
    """Turn W only where its columns fit the inputs."""
    for W, b in layers:
        if X.shape[1] == W.shape[1]:
            W = W.T
        X = 1 / (1 + np.exp(-(X @ W + b)))
    return X


# --8<-- [end:mistake]

"""Gradients one digit at a time, and a batch at once."""

# --8<-- [start:load]
import numpy as np
from keras.datasets import mnist

(x_train, y_train), (x_test, y_test) = mnist.load_data()
X_train = x_train.reshape(-1, 784).astype("float32") / 255
X_test = x_test.reshape(-1, 784).astype("float32") / 255
Y_train = np.eye(10, dtype="float32")[y_train]
# --8<-- [end:load]


# --8<-- [start:gradients]
def at_once(params, X, Y):
    """Return the gradients, summed over the rows."""
    W1, b1, W2, b2 = params
    a1 = np.maximum(X @ W1.T + b1, 0)  # shape (n, 30)
    z2 = a1 @ W2.T + b2  # shape (n, 10)
    e = np.exp(z2 - z2.max(axis=1, keepdims=True))
    d2 = e / e.sum(axis=1, keepdims=True) - Y
    d1 = d2 @ W2 * (a1 > 0)
    db1, db2 = d1.sum(axis=0), d2.sum(axis=0)
    return d1.T @ X, db1, d2.T @ a1, db2


# --8<-- [end:gradients]
# --8<-- [start:rows]
def one_by_one(params, X, Y):
    """Return the same, with a call for each row."""
    total = [np.zeros_like(p) for p in params]
    for i in range(len(X)):
        row = at_once(params, X[i : i + 1], Y[i : i + 1])
        for t, g in zip(total, row):
            t += g
    return total


# --8<-- [end:rows]
# --8<-- [start:epoch]
def epoch(way, X, Y):
    """Return the parameters after an epoch of tens."""
    rng = np.random.default_rng(0)
    params = []
    for inputs, units in ((784, 30), (30, 10)):
        W = rng.normal(0, (2 / inputs) ** 0.5, (units, inputs))
        params += [W, np.zeros(units)]
    params = [p.astype("float32") for p in params]
    order = rng.permutation(len(X))
    for rows in np.array_split(order, len(X) // 10):
        for p, g in zip(params, way(params, X[rows], Y[rows])):
            p -= 0.01 * g
    return params


# --8<-- [end:epoch]

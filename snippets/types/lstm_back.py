"""Many LSTM layers at once: forwards, and backwards through time."""

# --8<-- [start:squash]
import numpy as np


def sigmoid(z):
    """Squash into the range from 0 to 1."""
    return 1 / (1 + np.exp(-z))


# --8<-- [end:squash]
# --8<-- [start:through]
def through(p, X):
    """Return ŷ, the last h, and what each step used."""
    W, U, b, W2, b2 = p
    h = c = np.zeros((len(U), X.shape[1], U.shape[2]))
    kept = []
    for x in X:  # shape (cases, 1)
        z = x @ W.mT + h @ U.mT + b  # shape (nets, cases, 4 · units)
        i, f, g, o = np.split(z, 4, axis=2)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        new = f * c + i * g
        kept.append((x, h, c, i, f, g, o, new))
        h, c = o * np.tanh(new), new
    return sigmoid(h @ W2.mT + b2), h, kept


# --8<-- [end:through]
# --8<-- [start:step]
def one_back(step, dh, dc):
    """Return how fast the loss rises with z, and with the old c."""
    x, h, c, i, f, g, o, new = step
    shown = np.tanh(new)
    dc = dc + dh * o * (1 - shown**2)
    di, df = dc * g * i * (1 - i), dc * c * f * (1 - f)
    dg, do = dc * i * (1 - g**2), dh * shown * o * (1 - o)
    return np.concatenate([di, df, dg, do], axis=2), dc * f


# --8<-- [end:step]
# --8<-- [start:back]
def lstm_gradients(p, X, y):
    """Return ŷ and the gradients of the cross-entropy."""
    y_hat, h, kept = through(p, X)
    d2 = (y_hat - y) / len(y)  # shape (nets, cases, 1)
    dW2, db2 = d2.mT @ h, d2.sum(axis=1, keepdims=True)
    dh, dc, dW, dU, db = d2 @ p[3], 0, 0, 0, 0
    for step in reversed(kept):
        dz, dc = one_back(step, dh, dc)
        dW, dU = dW + dz.mT @ step[0], dU + dz.mT @ step[1]
        db = db + dz.sum(axis=1, keepdims=True)
        dh = dz @ p[1]
    return y_hat, [dW, dU, db, dW2, db2]


# --8<-- [end:back]

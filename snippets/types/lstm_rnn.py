"""The same for simple recurrent layers: h = tanh(W x + U h + b)."""

# --8<-- [start:states]
import numpy as np


def rnn_states(p, X):
    """Return all h, the first of them 0."""
    W, U, b = p[:3]
    states = [np.zeros((len(U), X.shape[1], U.shape[2]))]
    for x in X:  # shape (cases, 1)
        states.append(np.tanh(x @ W.mT + states[-1] @ U.mT + b))
    return states


# --8<-- [end:states]
# --8<-- [start:back]
def rnn_gradients(p, X, y):
    """Return ŷ and the gradients of the cross-entropy."""
    states = rnn_states(p, X)
    y_hat = 1 / (1 + np.exp(-(states[-1] @ p[3].mT + p[4])))
    d2 = (y_hat - y) / len(y)  # shape (nets, cases, 1)
    dW2, db2 = d2.mT @ states[-1], d2.sum(axis=1, keepdims=True)
    dh, dW, dU, db = d2 @ p[3], 0, 0, 0
    for x, old, new in zip(X[::-1], states[-2::-1], states[::-1]):
        dz = dh * (1 - new**2)
        dW, dU = dW + dz.mT @ x, dU + dz.mT @ old
        db, dh = db + dz.sum(axis=1, keepdims=True), dz @ p[1]
    return y_hat, [dW, dU, db, dW2, db2]


# --8<-- [end:back]

"""Backpropagation through time, and how far back it can learn."""

# --8<-- [start:forward]
import numpy as np


def forward(p, X):
    W, U, b, W2, b2 = p
    H = [np.zeros((len(X), len(b)))]
    for t in range(X.shape[1]):
        H.append(np.tanh(X[:, t] @ W.T + H[t] @ U.T + b))
    e = np.exp(H[-1] @ W2.T + b2)
    return H, e / e.sum(axis=1, keepdims=True)


# --8<-- [end:forward]
# --8<-- [start:gradients]
def gradients(p, X, Y):
    W, U, b, W2, b2 = p
    H, Y_hat = forward(p, X)
    D2 = (Y_hat - Y) / len(X)
    dW, dU, db = (np.zeros_like(part) for part in (W, U, b))
    back = D2 @ W2  # how fast the loss rises with the last state
    for t in range(X.shape[1], 0, -1):
        D = back * (1 - H[t] ** 2)  # δ of step t
        dW += D.T @ X[:, t - 1]
        dU += D.T @ H[t - 1]
        db += D.sum(axis=0)
        back = D @ U  # on to the state before
    return [dW, dU, db, D2.T @ H[-1], D2.sum(axis=0)]


# --8<-- [end:gradients]
# --8<-- [start:step]
def start(rng):  # 4 letters, 16 units, 4 shares
    U = np.linalg.qr(rng.normal(size=(16, 16)))[0]  # orthogonal
    W, W2 = rng.normal(0, 0.3, (2, 16, 4))
    return [W, U, np.zeros(16), W2.T, np.zeros(4)]


def step(p, X, Y, rate=0.3):
    grads = gradients(p, X, Y)
    length = sum((g**2).sum() for g in grads) ** 0.5
    for part, g in zip(p, grads):
        part -= rate * g / max(1, length)  # in place


# --8<-- [end:step]
# --8<-- [start:remember]
def remember(T, seed):
    rng = np.random.default_rng(seed)
    p = start(rng)
    for _ in range(300):
        X = np.eye(4)[rng.integers(4, size=(64, T))]
        step(p, X, X[:, 0])  # the target is the first letter
    X = np.eye(4)[rng.integers(4, size=(1000, T))]
    return (forward(p, X)[1].argmax(1) == X[:, 0].argmax(1)).mean()


# --8<-- [end:remember]

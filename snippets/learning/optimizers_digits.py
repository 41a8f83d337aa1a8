"""A small network for the 8 by 8 digits, for any optimizer."""

# --8<-- [start:network]
import numpy as np
from sklearn.datasets import load_digits


def forward(p, X):
    W1, b1, W2, b2 = p
    a1 = np.maximum(X @ W1.T + b1, 0)  # shape (cases, 32)
    z2 = a1 @ W2.T + b2  # shape (cases, 10)
    z2 = z2 - z2.max(axis=1, keepdims=True)
    return a1, z2 - np.log(np.exp(z2).sum(axis=1, keepdims=True))


X, labels = load_digits(return_X_y=True)
X = X / 16  # shape (1797, 64), from 0 to 1
Y = np.eye(10)[labels]  # shape (1797, 10)
# --8<-- [end:network]


# --8<-- [start:gradients]
def cross_entropy(p):
    return -(Y * forward(p, X)[1]).sum(axis=1).mean()


def gradients(p, X, Y):
    a1, log_y_hat = forward(p, X)
    d2 = (np.exp(log_y_hat) - Y) / len(X)
    d1 = d2 @ p[2] * (a1 > 0)
    return d1.T @ X, d1.sum(axis=0), d2.T @ a1, d2.sum(axis=0)


# --8<-- [end:gradients]
# --8<-- [start:train]
def train(step, rate, steps=200, seed=0):
    """Return the loss after steps on 32 digits each."""
    rng = np.random.default_rng(seed)
    W1 = rng.normal(size=(32, 64)) * np.sqrt(2 / 64)
    W2 = rng.normal(size=(10, 32)) * np.sqrt(2 / 32)
    p = [W1, np.zeros(32), W2, np.zeros(10)]
    memory = [{}, {}, {}, {}]
    for _ in range(steps):
        rows = rng.integers(len(X), size=32)
        slopes = gradients(p, X[rows], Y[rows])
        for i, g in enumerate(slopes):
            p[i] = step(p[i], g, rate, memory[i])
    return cross_entropy(p)


# --8<-- [end:train]
# --8<-- [start:plain]
def sgd(w, g, rate, memory):
    return w - rate * g


print(f"before training: {train(sgd, 0, steps=0):.2f}")
for rate in (0.001, 0.01, 0.1, 1, 10):
    print(f"rate {rate}: {train(sgd, rate):.2f}")
# --8<-- [end:plain]

"""MNIST in NumPy: gradients, Adam, batches, a schedule."""

# --8<-- [start:load]
import math

import numpy as np
from keras.datasets import mnist  # for the digits

(x_train, y_train), (x_test, y_test) = mnist.load_data()
X_train = x_train.reshape(-1, 784).astype("float32") / 255
X_test = x_test.reshape(-1, 784).astype("float32") / 255
Y_train = np.eye(10, dtype="float32")[y_train]
# --8<-- [end:load]


# --8<-- [start:start]
def start(widths, rng):
    """Return W1, b1, W2, …: He's weights, biases 0."""
    params = []
    for inputs, units in zip(widths, widths[1:]):
        spread = math.sqrt(2 / inputs)
        W = rng.normal(0, spread, (units, inputs))
        params += [W, np.zeros(units)]
    return [p.astype("float32") for p in params]


# --8<-- [end:start]
# --8<-- [start:forward]
def forward(params, X):
    """Return the activations of the three layers."""
    W1, b1, W2, b2, W3, b3 = params
    a1 = np.maximum(X @ W1.T + b1, 0)  # shape (n, 128)
    a2 = np.maximum(a1 @ W2.T + b2, 0)  # shape (n, 64)
    z3 = a2 @ W3.T + b3  # shape (n, 10)
    e = np.exp(z3 - z3.max(axis=1, keepdims=True))
    return a1, a2, e / e.sum(axis=1, keepdims=True)


def loss(params, X, Y):
    """Return the mean cross-entropy of the digits."""
    y_hat = forward(params, X)[-1]  # shape (n, 10)
    return -np.log((y_hat * Y).sum(axis=1)).mean()


# --8<-- [end:forward]
# --8<-- [start:backward]
def gradients(params, X, Y):
    """Return the slope of the loss for each parameter."""
    W1, b1, W2, b2, W3, b3 = params
    a1, a2, y_hat = forward(params, X)
    d3 = (y_hat - Y) / len(X)  # shape (n, 10)
    d2 = d3 @ W3 * (a2 > 0)  # shape (n, 64)
    d1 = d2 @ W2 * (a1 > 0)  # shape (n, 128)
    dW1, dW2, dW3 = d1.T @ X, d2.T @ a1, d3.T @ a2
    db1, db2, db3 = [d.sum(axis=0) for d in (d1, d2, d3)]
    return dW1, db1, dW2, db2, dW3, db3


# --8<-- [end:backward]
# --8<-- [start:adam]
def adam(params, grads, moments, t, rate):
    """Take step t: change params and moments in place."""
    rate *= math.sqrt(1 - 0.999**t) / (1 - 0.9**t)
    for p, g, (m, s) in zip(params, grads, moments):
        m += 0.1 * (g - m)  # the mean of recent gradients
        s += 0.001 * (g * g - s)  # and of their squares
        p -= rate * m / (np.sqrt(s) + 1e-7)


def schedule(share):
    """Return a factor: up for a tenth, then down."""
    return min(10 * share, (1 + math.cos(math.pi * share)) / 2)


# --8<-- [end:adam]
# --8<-- [start:train]
def train(X, Y, seed, size=128, top=0.008, epochs=10):
    """Yield the parameters after each epoch."""
    rng = np.random.default_rng(seed)
    params = start([784, 128, 64, 10], rng)
    moments = [(0 * p, 0 * p) for p in params]
    t, steps = 0, epochs * math.ceil(len(X) / size)
    for _ in range(epochs):
        order = rng.permutation(len(X))
        for first in range(0, len(X), size):
            rows, t = order[first : first + size], t + 1
            grads = gradients(params, X[rows], Y[rows])
            rate = top * schedule(t / steps)
            adam(params, grads, moments, t, rate)
        yield params


# --8<-- [end:train]
# --8<-- [start:test]
for seed in (0, 1, 2):
    *_, params = train(X_train, Y_train, seed)
    answers = forward(params, X_test)[-1].argmax(axis=1)
    accuracy = (answers == y_test).mean()
    print(f"seed {seed}: test accuracy {accuracy:.4f}")
# --8<-- [end:test]

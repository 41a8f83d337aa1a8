"""Find a quiet bug by the gradient check."""

# --8<-- [start:task]
import numpy as np


def forward(params, X):
    """Return the activations of the three layers."""
    W1, b1, W2, b2, W3, b3 = params
    a1 = np.maximum(X @ W1.T + b1, 0)
    a2 = np.maximum(a1 @ W2.T + b2, 0)
    e = np.exp(a2 @ W3.T + b3)
    return a1, a2, e / e.sum(axis=1, keepdims=True)


def gradients(params, X, Y):
    """Return how fast the loss rises with each parameter."""
    W1, b1, W2, b2, W3, b3 = params
    a1, a2, y_hat = forward(params, X)
    d3 = (y_hat - Y) / len(X)
    d2 = d3 @ W3 * (a2 > 0)
    d1 = d2 @ W2.T * (a1 > 0)
    dW1, dW2, dW3 = d1.T @ X, d2.T @ a1, d3.T @ a2
    db1, db2, db3 = d1.sum(axis=0), d2.sum(axis=0), d3.sum(axis=0)
    return dW1, db1, dW2, db2, dW3, db3


# --8<-- [end:task]


# --8<-- [start:solution]
def gradients(params, X, Y):
    """Return how fast the loss rises with each parameter."""
    W1, b1, W2, b2, W3, b3 = params
    a1, a2, y_hat = forward(params, X)
    d3 = (y_hat - Y) / len(X)
    d2 = d3 @ W3 * (a2 > 0)
    d1 = d2 @ W2 * (a1 > 0)  # W2 was turned, and is square here
    dW1, dW2, dW3 = d1.T @ X, d2.T @ a1, d3.T @ a2
    db1, db2, db3 = d1.sum(axis=0), d2.sum(axis=0), d3.sum(axis=0)
    return dW1, db1, dW2, db2, dW3, db3


# --8<-- [end:solution]

# --8<-- [start:check]
rng = np.random.default_rng(0)
X, Y = rng.normal(size=(20, 6)), np.eye(3)[rng.integers(3, size=20)]
shapes = ((5, 6), 5, (5, 5), 5, (3, 5), 3)  # both layers: 5 units
params = [rng.normal(size=shape) for shape in shapes]


def loss_at(w, p, place):
    """Return the loss with the number w at one place of p."""
    old, p.flat[place] = p.flat[place], w
    y_hat = forward(params, X)[-1]
    p.flat[place] = old
    return -np.log((y_hat * Y).sum(axis=1)).mean()


def off(p, g):
    """Return by how much the gradient g of p is off."""
    found = np.zeros(p.size)
    for place, w in enumerate(p.flat):
        up = loss_at(w + 1e-5, p, place)
        down = loss_at(w - 1e-5, p, place)
        found[place] = (up - down) / 2e-5 - g.flat[place]
    return abs(found).max()


grads = gradients(params, X, Y)
names = "W1 b1 W2 b2 W3 b3".split()
wrong = [n for n, p, g in zip(names, params, grads) if off(p, g) > 1e-6]
assert len(grads) == 6, f"six arrays, not {len(grads)}"
assert not wrong, f"off in {wrong}: which line do these need?"
print("right: all six agree")
# --8<-- [end:check]


# --8<-- [start:mistake]
def gradients(params, X, Y):
    """Ask the wrong layer which units fired."""
    W1, b1, W2, b2, W3, b3 = params
    a1, a2, y_hat = forward(params, X)
    d3 = (y_hat - Y) / len(X)
    d2 = d3 @ W3 * (a2 > 0)
    d1 = d2 @ W2 * (a2 > 0)
    dW1, dW2, dW3 = d1.T @ X, d2.T @ a1, d3.T @ a2
    db1, db2, db3 = d1.sum(axis=0), d2.sum(axis=0), d3.sum(axis=0)
    return dW1, db1, dW2, db2, dW3, db3


# --8<-- [end:mistake]

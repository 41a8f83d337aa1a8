"""Change the activation function, forward and backward."""

# --8<-- [start:task]
import numpy as np


def forward(params, X):
    """Return the hidden activations and the prediction."""
    W1, b1, W2, b2 = params
    a1 = np.maximum(X @ W1.T + b1, 0)  # make this tanh
    z2 = a1 @ W2.T + b2
    e = np.exp(z2 - z2.max(axis=1, keepdims=True))
    return a1, e / e.sum(axis=1, keepdims=True)


def gradients(params, X, Y):
    """Return how fast the loss rises with each parameter."""
    a1, y_hat = forward(params, X)
    d2 = (y_hat - Y) / len(X)
    d1 = d2 @ params[2] * (a1 > 0)  # and what becomes of this?
    return d1.T @ X, d1.sum(axis=0), d2.T @ a1, d2.sum(axis=0)


# --8<-- [end:task]


# --8<-- [start:solution]
def forward(params, X):
    """Return the hidden activations and the prediction."""
    W1, b1, W2, b2 = params
    a1 = np.tanh(X @ W1.T + b1)
    z2 = a1 @ W2.T + b2
    e = np.exp(z2 - z2.max(axis=1, keepdims=True))
    return a1, e / e.sum(axis=1, keepdims=True)


def gradients(params, X, Y):
    """Return how fast the loss rises with each parameter."""
    a1, y_hat = forward(params, X)
    d2 = (y_hat - Y) / len(X)
    d1 = d2 @ params[2] * (1 - a1**2)  # the slope of tanh
    return d1.T @ X, d1.sum(axis=0), d2.T @ a1, d2.sum(axis=0)


# --8<-- [end:solution]

# --8<-- [start:check]
rng = np.random.default_rng(0)
X, Y = rng.normal(size=(20, 6)), np.eye(3)[rng.integers(3, size=20)]
params = [rng.normal(size=s) for s in ((5, 6), 5, (3, 5), 3)]
a1 = np.tanh(X @ params[0].T + params[1])
same = np.allclose(forward(params, X)[0], a1)
assert same, "the hidden activations are not those of tanh"


def loss_at(w, p, place):
    """Return the loss with the number w at one place of p."""
    old, p.flat[place] = p.flat[place], w
    y_hat = forward(params, X)[1]
    p.flat[place] = old
    return -np.log((y_hat * Y).sum(axis=1)).mean()


worst = 0
for p, g in zip(params, gradients(params, X, Y)):
    for place, w in enumerate(p.flat):
        up = loss_at(w + 1e-5, p, place)
        down = loss_at(w - 1e-5, p, place)
        worst = max(worst, abs((up - down) / 2e-5 - g.flat[place]))
assert worst < 1e-6, f"a gradient is off by {worst:.2g}: see d1"
print("right: forward and backward belong together")
# --8<-- [end:check]


# --8<-- [start:mistake]
def forward(params, X):
    """Change the forward half only."""
    W1, b1, W2, b2 = params
    a1 = np.tanh(X @ W1.T + b1)
    z2 = a1 @ W2.T + b2
    e = np.exp(z2 - z2.max(axis=1, keepdims=True))
    return a1, e / e.sum(axis=1, keepdims=True)


# --8<-- [end:mistake]

"""Change the activation function, forward and backward."""

# --8<-- [start:task]
import numpy as np


def forward(params, X):
    W1, W2 = params  # no biases, to keep it short
    a1 = np.maximum(X @ W1.T, 0)  # make this tanh
    return a1, a1 @ W2.T


def gradients(params, X, Y):
    a1, y_hat = forward(params, X)
    d2 = y_hat - Y  # the slope of the half squared error
    d1 = d2 @ params[1] * (a1 > 0)  # and this?
    return d1.T @ X, d2.T @ a1


# --8<-- [end:task]
# --8<-- [start:solution]
def forward(params, X):
    a1 = np.tanh(X @ params[0].T)
    return a1, a1 @ params[1].T


def gradients(params, X, Y):
    a1, y_hat = forward(params, X)
    d2 = y_hat - Y
    d1 = d2 @ params[1] * (1 - a1**2)  # the slope of tanh
    return d1.T @ X, d2.T @ a1


# --8<-- [end:solution]
# --8<-- [start:check]
rng = np.random.default_rng(0)
X, Y = rng.normal(size=(20, 6)), rng.normal(size=(20, 3))
params = [rng.normal(size=(5, 6)), rng.normal(size=(3, 5))]
a1 = np.tanh(X @ params[0].T)
assert np.allclose(forward(params, X)[0], a1), "a1 is not tanh"
for n, p, g in zip("12", params, gradients(params, X, Y)):
    place, losses = abs(g).argmax(), []
    for nudge in (1e-5, -2e-5, 1e-5):  # up, down, and back
        p.flat[place] += nudge
        losses.append(((forward(params, X)[1] - Y) ** 2).sum() / 2)
    slope = (losses[0] - losses[1]) / 2e-5
    g = g.flat[place]
    hint = f"gradient {g:.3f}, nudged {slope:.3f}: brackets?"
    assert np.isclose(slope, g), f"W{n}: {hint}"
print("right: both agree with nudges")


# --8<-- [end:check]
# --8<-- [start:mistake]
def forward(params, X):  # changes the forward half only
    a1 = np.tanh(X @ params[0].T)
    return a1, a1 @ params[1].T


# --8<-- [end:mistake]

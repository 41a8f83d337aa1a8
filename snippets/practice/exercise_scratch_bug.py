"""Find a quiet bug by the gradient check."""

# --8<-- [start:task]
import numpy as np


def forward(params, X):
    W1, W2, W3 = params  # no biases, to keep it short
    a1 = np.maximum(X @ W1.T, 0)
    a2 = np.maximum(a1 @ W2.T, 0)
    return a1, a2, a2 @ W3.T


def gradients(params, X, Y):
    a1, a2, y_hat = forward(params, X)
    d3 = y_hat - Y  # the slope of the half squared error
    d2 = d3 @ params[2] * (a2 > 0)
    d1 = d2 @ params[1] * (a2 > 0)
    return d1.T @ X, d2.T @ a1, d3.T @ a2


# --8<-- [end:task]
# --8<-- [start:solution]
def gradients(params, X, Y):
    a1, a2, y_hat = forward(params, X)
    d3 = y_hat - Y
    d2 = d3 @ params[2] * (a2 > 0)
    d1 = d2 @ params[1] * (a1 > 0)  # not a2
    return d1.T @ X, d2.T @ a1, d3.T @ a2


# --8<-- [end:solution]
# --8<-- [start:check]
rng = np.random.default_rng(0)
X, Y = rng.normal(size=(20, 6)), rng.normal(size=(20, 3))
params = [rng.normal(size=s) for s in ((5, 6), (5, 5), (3, 5))]
names, wrong = ("W1", "W2", "W3"), []
for name, p, g in zip(names, params, gradients(params, X, Y)):
    place, losses = abs(g).argmax(), []
    for nudge in (1e-5, -2e-5, 1e-5):  # up, down, and back
        p.flat[place] += nudge
        losses.append(((forward(params, X)[2] - Y) ** 2).sum() / 2)
    slope = (losses[0] - losses[1]) / 2e-5
    wrong += [] if np.isclose(slope, g.flat[place]) else [name]
assert "W3" not in wrong, f"off in {wrong}, so look at d3"
assert "W2" not in wrong, f"off in {wrong}, so look at d2"
assert not wrong, f"off in {wrong}: which line is left?"
print("right: all three agree with nudges")
# --8<-- [end:check]
# --8<-- [start:mistake]
gradients_before = gradients


def gradients(params, X, Y):
    dW1, dW2, dW3 = gradients_before(params, X, Y)
    return -dW1, dW2, dW3  # turns the sign, not the weights


# --8<-- [end:mistake]

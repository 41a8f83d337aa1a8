"""A layer of GRU units for a batch, in NumPy and in Keras."""

# --8<-- [start:layer]
import keras
import numpy as np


def gru(X, W, U, b, b_h):
    """Return the last h; the rows of W and U hold k, r, g."""
    h = np.zeros((len(X), U.shape[1]))
    for t in range(X.shape[1]):
        xk, xr, xg = np.split(X[:, t] @ W.T + b, 3, axis=1)
        hk, hr, hg = np.split(h @ U.T + b_h, 3, axis=1)
        k, r = (1 / (1 + np.exp(-z)) for z in (xk + hk, xr + hr))
        h = k * h + (1 - k) * np.tanh(xg + r * hg)
    return h


# --8<-- [end:layer]
# --8<-- [start:keras]
rng = np.random.default_rng(0)
W, U = rng.normal(0, 0.5, (9, 2)), rng.normal(0, 0.5, (9, 3))
b, b_h = rng.normal(0, 0.5, (2, 9))
X = rng.normal(size=(5, 6, 2))
layer = keras.layers.GRU(3, dtype="float64")  # reset_after=True
layer.build(X.shape)
layer.set_weights([W.T, U.T, np.array([b, b_h])])
h = gru(X, W, U, b, b_h)
np.testing.assert_allclose(layer(X), h, rtol=1e-6)
print("h of the first case:", h[0].round(4))
print("parameters:", layer.count_params())
# --8<-- [end:keras]

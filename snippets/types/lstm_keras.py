"""A layer of LSTM units for a batch, in NumPy and in Keras."""

# --8<-- [start:weights]
import keras
import numpy as np

rng = np.random.default_rng(0)
features, units = 2, 3
W = rng.normal(0, 0.5, (4 * units, features))  # shape (12, 2)
U = rng.normal(0, 0.5, (4 * units, units))  # shape (12, 3)
b = rng.normal(0, 0.5, 4 * units)  # shape (12,)
X = rng.normal(size=(5, 6, features))  # 5 cases, 6 steps
# --8<-- [end:weights]


# --8<-- [start:layer]
def lstm(X):
    """Return the last h and c of a batch of sequences."""
    h = c = np.zeros((len(X), units))
    for t in range(X.shape[1]):
        z = X[:, t] @ W.T + h @ U.T + b  # shape (5, 12)
        f_i_o = 1 / (1 + np.exp(-z))
        i, f, _, o = np.split(f_i_o, 4, axis=1)  # shape (5, 3) each
        g = np.tanh(z[:, 2 * units : 3 * units])
        c = f * c + i * g
        h = o * np.tanh(c)
    return h, c


# --8<-- [end:layer]
# --8<-- [start:keras]
layer = keras.layers.LSTM(units, return_state=True, dtype="float64")
layer.build(X.shape)
layer.set_weights([W.T, U.T, b])
_, h_keras, c_keras = layer(X)
h, c = lstm(X)
np.testing.assert_allclose(h_keras, h, rtol=1e-6)
np.testing.assert_allclose(c_keras, c, rtol=1e-6)
print("h of the first case:", h[0].round(4))
print("c of the first case:", c[0].round(4))
# --8<-- [end:keras]

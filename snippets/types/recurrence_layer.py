"""A recurrent layer: with loops, for a batch, and Keras's."""

# --8<-- [start:loops]
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(2, 4, 3))  # 2 cases, 4 steps, 3 features
W = rng.normal(size=(2, 3))  # a row for each unit
U = rng.normal(size=(2, 2))  # from both old states to both new
b = rng.normal(size=2)
h = [0.0, 0.0]
for x in X[0]:  # the first case, step by step
    z = [b[0], b[1]]
    for unit in (0, 1):
        z[unit] += sum(w * v for w, v in zip(W[unit], x))
        z[unit] += sum(u * v for u, v in zip(U[unit], h))
    h = [np.tanh(z[0]), np.tanh(z[1])]
print(f"{h[0]:.6f} {h[1]:.6f}")
# --8<-- [end:loops]

# --8<-- [start:batch]
H = np.zeros((2, 2))  # a row for each case, a column for each unit
states = []
for t in range(4):
    H = np.tanh(X[:, t] @ W.T + H @ U.T + b)
    states.append(H)
np.testing.assert_allclose(H[0], h, rtol=1e-12)
print(H.round(6))
# --8<-- [end:batch]

# --8<-- [start:keras]
import keras

layer = keras.layers.SimpleRNN(2, dtype="float64")
layer.build(X.shape)
layer.set_weights([W.T, U.T, b])
by_keras = layer(X).numpy()
np.testing.assert_allclose(by_keras, H, rtol=1e-6)
print(by_keras.shape, layer.count_params(), "parameters")
# --8<-- [end:keras]

# --8<-- [start:sequences]
every = keras.layers.SimpleRNN(
    2, return_sequences=True, dtype="float64"
)
every.build(X.shape)
every.set_weights([W.T, U.T, b])
by_keras = every(X).numpy()  # shape (2, 4, 2)
np.testing.assert_allclose(by_keras, np.stack(states, 1), rtol=1e-6)
print(by_keras.shape, every(rng.normal(size=(5, 9, 3))).shape)
# --8<-- [end:sequences]

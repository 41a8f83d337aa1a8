"""The same neuron as a Keras layer with one unit, compared."""

# --8<-- [start:layer]
import keras
import numpy as np

x = np.array([[0.5, 0.8, 0.3]])  # shape (1, 3): a batch of one
w = np.array([[0.4], [0.6], [0.2]])  # shape (3, 1)
b = np.array([0.1])  # shape (1,)

layer = keras.layers.Dense(1, activation="sigmoid")
layer.build(x.shape)
layer.set_weights([w, b])
by_keras = layer(x).numpy()  # shape (1, 1)
print(f"output = {by_keras.item():.6f}")
# --8<-- [end:layer]

# --8<-- [start:equal]
by_numpy = 1 / (1 + np.exp(-(x @ w + b)))  # shape (1, 1)
np.testing.assert_allclose(by_keras, by_numpy, rtol=1e-6)
print("Keras and NumPy agree to six digits")
# --8<-- [end:equal]

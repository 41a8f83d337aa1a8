"""A Keras layer with the weights that the perceptron has learned."""

# --8<-- [start:layer]
import keras
import numpy as np

x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])  # shape (4, 2)
w = np.array([[2.0], [1.0]])  # shape (2, 1)
b = np.array([-2.0])  # shape (1,)

layer = keras.layers.Dense(1)
layer.build(x.shape)
layer.set_weights([w, b])
sums = layer(x).numpy()  # shape (4, 1)
np.testing.assert_allclose(sums, x @ w + b, rtol=1e-6)
print("sums z:", sums[:, 0])
print("fires: ", (sums[:, 0] > 0).astype(int))
# --8<-- [end:layer]

"""The neuron with two inputs as a Keras layer."""

# --8<-- [start:boundary]
import keras
import numpy as np

layer = keras.layers.Dense(1, activation="sigmoid")
layer.build((None, 2))
layer.set_weights([np.array([[1.5], [2]]), np.array([-1.5])])
films = np.array([[0, 0.75], [0.5, 0.375], [1, 0], [1, 0.5]])
by_keras = layer(films).numpy()  # shape (4, 1)
by_numpy = 1 / (1 + np.exp(-(films @ [1.5, 2] - 1.5)))  # shape (4,)
np.testing.assert_allclose(by_keras[:, 0], by_numpy, rtol=1e-6)
np.testing.assert_allclose(by_keras[:3], 0.5, rtol=1e-6)
print("the same outputs, and one half on the line")
# --8<-- [end:boundary]

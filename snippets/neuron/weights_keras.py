"""The same neurons as Keras layers: half-point and boundary."""

# --8<-- [start:neuron]
import keras
import numpy as np


def neuron(w, b):
    """Return a Dense layer of one unit with weights w and bias b."""
    layer = keras.layers.Dense(1, activation="sigmoid")
    layer.build((None, len(w)))
    layer.set_weights([np.reshape(w, (-1, 1)), np.array([b])])
    return layer


# --8<-- [end:neuron]

# --8<-- [start:half]
x = np.linspace(-4, 4, 801).reshape(-1, 1)  # shape (801, 1)
for b in (2.0, -2.0):
    away = np.abs(neuron([1.0], b)(x).numpy() - 0.5)
    print(f"b = {b}: one half at x = {x[away.argmin()].item():.2f}")
# --8<-- [end:half]

# --8<-- [start:boundary]
films = np.array([[0, 0.875], [0.5, 0.5], [1, 0.125], [1, 0.5]])
by_keras = neuron([3.0, 4.0], -3.5)(films).numpy()  # shape (4, 1)
by_numpy = 1 / (1 + np.exp(-(films @ [3, 4] - 3.5)))  # shape (4,)
np.testing.assert_allclose(by_keras[:, 0], by_numpy, rtol=1e-6)
np.testing.assert_allclose(by_keras[:3], 0.5, rtol=1e-6)
print("the same outputs, and one half on the line")
# --8<-- [end:boundary]

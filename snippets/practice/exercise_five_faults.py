"""Five faults that no error message names: find them."""

# --8<-- [start:task]
import keras
import numpy as np


def build():
    """Return the network 784-128-64-10, for digits 0 to 255."""
    layers = [
        keras.Input(shape=(28, 28)),
        keras.layers.Rescaling(255),
        keras.layers.Dense(128, activation="relu"),
        keras.layers.Dense(64),
        keras.layers.Dense(9, activation="relu"),
    ]
    return keras.Sequential(layers)


# --8<-- [end:task]


# --8<-- [start:solution]
def build():
    """Return the network 784-128-64-10, for digits 0 to 255."""
    layers = [
        keras.Input(shape=(28, 28)),
        keras.layers.Rescaling(1 / 255),
        keras.layers.Flatten(),
        keras.layers.Dense(128, activation="relu"),
        keras.layers.Dense(64, activation="relu"),
        keras.layers.Dense(10, activation="softmax"),
    ]
    return keras.Sequential(layers)


# --8<-- [end:solution]

# --8<-- [start:check]
model = build()
white = np.full((1, 28, 28), 255.0)
scaled = float(np.max(model.layers[0](white)))
assert np.isclose(scaled, 1), f"255 becomes {scaled:g}, not 1"
shape = model.output_shape
assert len(shape) == 2, f"one answer an image, not shape {shape}"
assert shape[1] == 10, f"ten digits, not {shape[1]} outputs"
total = float(np.sum(model(white)))
assert np.isclose(total, 1), f"probabilities that add up to {total:g}"
bent = [layer.activation.__name__ for layer in model.layers[2:-1]]
assert bent == ["relu", "relu"], f"hidden layers with {bent}"
# --8<-- [end:check]


# --8<-- [start:mistake]
def build():
    """Return the network with ten outputs that are no probabilities."""
    layers = [
        keras.Input(shape=(28, 28)),
        keras.layers.Rescaling(1 / 255),
        keras.layers.Flatten(),
        keras.layers.Dense(128, activation="relu"),
        keras.layers.Dense(64, activation="relu"),
        keras.layers.Dense(10, activation="sigmoid"),
    ]
    return keras.Sequential(layers)


# --8<-- [end:mistake]

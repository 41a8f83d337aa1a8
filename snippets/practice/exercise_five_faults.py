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
assert np.isclose(model.layers[0](255.0), 1), "does 255 become 1?"
assert model.output_shape == (None, 10), "ten numbers for an image?"
total = float(np.sum(model(np.ones((1, 28, 28)))))
assert np.isclose(total, 1), f"probabilities that add up to {total:g}"
bent = [layer.activation.__name__ for layer in model.layers[2:-1]]
assert bent == ["relu", "relu"], f"hidden layers with {bent}"
# --8<-- [end:check]


# --8<-- [start:mistake]
def build():
    """Return the network with ten outputs that are no probabilities."""
    layers = [keras.Input(shape=(28, 28))]
    layers += [keras.layers.Rescaling(1 / 255), keras.layers.Flatten()]
    for width, kind in ((128, "relu"), (64, "relu"), (10, "sigmoid")):
        layers.append(keras.layers.Dense(width, activation=kind))
    return keras.Sequential(layers)


# --8<-- [end:mistake]

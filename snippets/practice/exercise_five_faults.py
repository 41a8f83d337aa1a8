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
assert model.built, "what does one image look like? Keep Input"
shape = model.output_shape[1:]
assert shape == (10,), f"an image gives {shape}, not ten numbers"
count = model.count_params()
assert count == 109386, f"{count:,} parameters, not 109,386: widths?"
scale = np.prod([getattr(x, "scale", 1) for x in model.layers])
assert np.isclose(255 * scale, 1), f"255 becomes {255 * scale:g}"
total = float(np.sum(model(np.ones((1, 28, 28)))))
assert np.isclose(total, 1), f"ten numbers that add up to {total:g}"
dense = [x for x in model.layers if hasattr(x, "units")]
bent = [layer.activation.__name__ for layer in dense[:-1]]
assert bent == ["relu", "relu"], f"hidden layers with {bent}"
# --8<-- [end:check]

# --8<-- [start:mistake]
build = keras.Sequential  # repair 4: no layer is ever added
# --8<-- [end:mistake]

"""A head that does not ask where."""

# --8<-- [start:task]
import keras
import numpy as np


def head():
    """Return the layers between the last maps and the outputs."""
    return [keras.layers.Flatten()]  # replace this


def build():
    """Return a small CNN with this head, untrained."""
    options = {"padding": "same", "use_bias": False}
    layers = [keras.Input(shape=(28, 28, 1))]
    for filters, size in ((16, 5), (32, 3)):
        layers += [keras.layers.Conv2D(filters, size, **options)]
        layers += [keras.layers.MaxPooling2D(2), keras.layers.ReLU()]
    layers += [*head(), keras.layers.Dense(10, "softmax")]
    return keras.Sequential(layers)


# --8<-- [end:task]


# --8<-- [start:solution]
def head():
    """Return a layer that keeps the mean of each map."""
    return [keras.layers.GlobalAveragePooling2D()]


# --8<-- [end:solution]

# --8<-- [start:check]
keras.utils.set_random_seed(0)
net = build()
ink = np.random.default_rng(0).random((8, 8))
image = np.zeros((3, 28, 28, 1))
for row, place in enumerate((8, 12, 13)):  # pushed by 4, then by 1
    image[row, 10:18, place : place + 8, 0] = ink
ends = [net.layers[5].output, net.layers[-1].input, net.outputs[0]]
found = keras.Model(net.inputs, ends).predict(image, verbose=0)
maps, kept, output = found
assert kept.shape == (3, 32), "one number for each of the 32 maps"
assert np.allclose(kept, maps.mean(axis=(1, 2))), "not the means"
by_four, by_one = abs(np.diff(output, axis=0)).max(axis=1)
assert by_four < 1e-5, f"a push by four changes {by_four:.3f}"
print("right:", f"{net.count_params():,} parameters")
print("changed by a push of one:", bool(by_one > 1e-5))
# --8<-- [end:check]


# --8<-- [start:mistake]
def head():
    """Pool once more, and still ask where."""
    return [keras.layers.MaxPooling2D(3), keras.layers.Flatten()]


# --8<-- [end:mistake]

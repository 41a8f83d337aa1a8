"""The classic CNN without pooling: what does it cost?"""

# --8<-- [start:task]
import keras


def build():
    """Return the classic CNN without its two pooling layers."""
    layers = [
        keras.Input(shape=(28, 28, 1)),
        keras.layers.Conv2D(32, 3, activation="relu"),
        keras.layers.MaxPooling2D(2),
        keras.layers.Conv2D(64, 3, activation="relu"),
        keras.layers.MaxPooling2D(2),
        keras.layers.Flatten(),
        keras.layers.Dense(64, activation="relu"),
        keras.layers.Dense(10, activation="softmax"),
    ]
    return keras.Sequential(layers)


count = 121_930  # your prediction of the parameters
products = 2_528_000  # and of the multiplications, roughly

# --8<-- [end:task]


# --8<-- [start:solution]
def build():
    """Return the classic CNN without its two pooling layers."""
    layers = [keras.Input(shape=(28, 28, 1))]
    layers += [keras.layers.Conv2D(32, 3, activation="relu")]
    layers += [keras.layers.Conv2D(64, 3, activation="relu")]
    layers += [keras.layers.Flatten()]
    layers += [keras.layers.Dense(64, activation="relu")]
    layers += [keras.layers.Dense(10, activation="softmax")]
    return keras.Sequential(layers)


count = 320 + 18_496 + (24 * 24 * 64 * 64 + 64) + 650
products = 288 * 26 * 26 + 18_432 * 24 * 24
products += 24 * 24 * 64 * 64 + 640
# --8<-- [end:solution]

# --8<-- [start:check]
net = build()
kinds = [type(layer).__name__ for layer in net.layers]
assert "MaxPooling2D" not in kinds, "the pooling is still there"
assert kinds.count("Conv2D") == 2, "both convolutions should stay"
exact = net.count_params()
assert count == exact, "how large are the maps at Flatten now?"
right = 288 * 26**2 + 18432 * 24**2 + 64 * 64 * 24**2 + 640
close = abs(products / right - 1) < 0.1
assert close, "places times weights: the second map has 24 by 24"
print(f"right: {exact:,} parameters, {right:,} multiplications")
# --8<-- [end:check]

# --8<-- [start:mistake]
build = keras.Sequential  # no layers at all
# --8<-- [end:mistake]

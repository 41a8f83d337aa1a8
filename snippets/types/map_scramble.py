"""Trains two networks on digits, plain and with scrambled pixels."""

# --8<-- [start:scramble]
import keras
import matplotlib.pyplot as plt
import numpy as np

(x, y), (x_test, y_test) = keras.datasets.mnist.load_data()
x, y, x_test = x[::10] / 255, y[::10], x_test / 255
order = np.random.default_rng(0).permutation(784)


def scramble(images):
    """Move all pixels, in every image in the same way."""
    flat = images.reshape(len(images), 784)
    return flat[:, order].reshape(images.shape)


# --8<-- [end:scramble]

# --8<-- [start:look]
fig, axes = plt.subplots(1, 4, figsize=(6.4, 1.8))
for ax, image in zip(axes, [x[0], x[1], *scramble(x[:2])]):
    ax.imshow(image, cmap="Greys")
    ax.axis("off")
plt.show()
# --8<-- [end:look]


# --8<-- [start:networks]
def hidden_layers(name):
    """Return the layers between picture and outputs."""
    flat = keras.layers.Flatten()
    if name == "dense":
        return [flat, keras.layers.Dense(64, "relu")]
    shape = keras.layers.Reshape((28, 28, 1))
    first = keras.layers.Conv2D(16, 3, activation="relu")
    second = keras.layers.Conv2D(32, 3, activation="relu")
    return [shape, first, second, keras.layers.MaxPooling2D(4), flat]


# --8<-- [end:networks]


# --8<-- [start:compare]
def accuracy(name, change):
    """Train on changed digits, test on changed digits."""
    keras.utils.set_random_seed(0)
    last = keras.layers.Dense(10, "softmax")
    model = keras.Sequential([*hidden_layers(name), last])
    loss = "sparse_categorical_crossentropy"
    model.compile("adam", loss, metrics=["accuracy"])
    model.fit(change(x), y, epochs=5, verbose=0)
    return model.evaluate(change(x_test), y_test, verbose=0)[1]


for name in ("dense", "cnn"):
    p, q = accuracy(name, np.array), accuracy(name, scramble)
    print(f"{name:5} accuracy {p:.3f}, scrambled accuracy {q:.3f}")
# --8<-- [end:compare]

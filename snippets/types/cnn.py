"""The CNN for MNIST as most tutorials print it, corrected."""

# --8<-- [start:load]
import math

import keras
import numpy as np

keras.utils.set_random_seed(0)
(x_train, y_train), (x_test, y_test) = keras.datasets.mnist.load_data()
x_train = x_train[..., np.newaxis].astype("float32") / 255
x_test = x_test[..., np.newaxis].astype("float32") / 255
print("training", x_train.shape, "test", x_test.shape)
# --8<-- [end:load]

# --8<-- [start:build]
classic = keras.Sequential(
    [
        keras.Input(shape=(28, 28, 1)),
        keras.layers.Conv2D(32, 3, activation="relu"),
        keras.layers.MaxPooling2D(2),
        keras.layers.Conv2D(64, 3, activation="relu"),
        keras.layers.MaxPooling2D(2),
        keras.layers.Flatten(),
        keras.layers.Dense(64, activation="relu"),
        keras.layers.Dense(10, activation="softmax"),
    ]
)
# --8<-- [end:build]

# --8<-- [start:count]
for layer in classic.layers:
    name, shape = type(layer).__name__, layer.output.shape[1:]
    print(f"{name:12} {layer.count_params():7,} {tuple(shape)}")
print(f"in all       {classic.count_params():7,}")
# --8<-- [end:count]


# --8<-- [start:work]
def work(net):
    """Return how often each layer multiplies for one image."""
    found = []
    for layer in net.layers:
        if hasattr(layer, "kernel"):  # others multiply little
            places = layer.output.shape[1:-1]  # such as (26, 26)
            found.append(math.prod(layer.kernel.shape + places))
    return found


for number in work(classic):
    print(f"{number:9,}")
# --8<-- [end:work]

# --8<-- [start:train]
classic.compile(
    optimizer="adam",
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
classic.fit(x_train, y_train, batch_size=128, epochs=5, verbose=0)
loss, accuracy = classic.evaluate(x_test, y_test, verbose=0)
print(f"test accuracy {accuracy:.4f}")
# --8<-- [end:train]

"""A CNN with fewer than 40,000 parameters that reads better."""

# --8<-- [start:load]
import math
import tempfile
from pathlib import Path

import keras
import numpy as np

keras.utils.set_random_seed(0)
rng = np.random.default_rng(0)
(x_train, y_train), (x_test, y_test) = keras.datasets.mnist.load_data()
x_train = x_train[..., np.newaxis].astype("float32") / 255
x_test = x_test[..., np.newaxis].astype("float32") / 255
# --8<-- [end:load]

# --8<-- [start:build]
conv = keras.layers.Conv2D
normalise = keras.layers.BatchNormalization
layers = [keras.Input(shape=(28, 28, 1))]
for filters, size in ((16, 5), (32, 3)):
    layers += [
        conv(filters, size, padding="same", use_bias=False),
        keras.layers.MaxPooling2D(2),
        normalise(momentum=0.9),
        keras.layers.ReLU(),
    ]
layers += [conv(64, 3, use_bias=False)]  # not padded
layers += [normalise(momentum=0.9), keras.layers.ReLU()]
layers += [keras.layers.Flatten(), keras.layers.Dropout(0.3)]
layers += [keras.layers.Dense(10, activation="softmax")]
model = keras.Sequential(layers)
# --8<-- [end:build]

# --8<-- [start:compile]
batch_size, epochs = 128, 8
steps = epochs * math.ceil(len(x_train) / batch_size)
schedule = keras.optimizers.schedules.CosineDecay(
    initial_learning_rate=0.0005,
    warmup_target=0.005,
    warmup_steps=steps // 5,
    decay_steps=steps - steps // 5,
)
model.compile(
    optimizer=keras.optimizers.Adam(schedule),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
# --8<-- [end:compile]


# --8<-- [start:shifted]
def shifted(x):
    """Push each image by -1, 0 or 1 pixel, down and across."""
    framed = np.pad(x, ((0, 0), (1, 1), (1, 1), (0, 0)))
    corners = rng.integers(3, size=(len(x), 2))  # 0, 1 or 2
    pairs = zip(framed, corners)
    cut = [image[r : r + 28, c : c + 28] for image, (r, c) in pairs]
    return np.array(cut)  # same shape as x


# --8<-- [end:shifted]


# --8<-- [start:train]
options = {"batch_size": batch_size, "shuffle": False, "verbose": 0}
for _ in range(epochs):
    order = rng.permutation(len(x_train))  # other batches
    moved = shifted(x_train[order])  # and other shifts, each time
    model.fit(moved, y_train[order], **options)
loss, accuracy = model.evaluate(x_test, y_test, verbose=0)
print(f"test accuracy {accuracy:.4f}")
# --8<-- [end:train]

# --8<-- [start:nine]
mean = 0
for way in np.ndindex(3, 3):  # (0, 0), (0, 1) and so on
    moved = np.roll(x_test, np.array(way) - 1, axis=(1, 2))
    mean = mean + model.predict(moved, verbose=0) / 9
accuracy = (mean.argmax(axis=1) == y_test).mean()
print(f"with nine looks: test accuracy {accuracy:.4f}")
# --8<-- [end:nine]

# --8<-- [start:save]
p = model.predict(x_test, verbose=0)  # shape (10000, 10)
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "cnn.keras")
    model.save(path)
    print(path.name, f"{path.stat().st_size / 1e6:.1f} MB")
    reader = keras.models.load_model(path)
np.testing.assert_array_equal(reader.predict(x_test, verbose=0), p)
# --8<-- [end:save]


# --8<-- [start:read]
def read_digit(image):
    """Return (digit, probability) of one (28, 28) image of 0 to 1."""
    image = np.asarray(image, dtype="float32")
    if image.shape != (28, 28):
        raise ValueError(f"one image is (28, 28), not {image.shape}")
    if not np.isfinite(image).all():
        raise ValueError("the image holds NaN or infinity")
    if image.min() < 0 or image.max() > 1:
        found = f"{image.min():g} to {image.max():g}"
        raise ValueError(f"pixels run from 0 to 1, not {found}")
    batch = image[np.newaxis, ..., np.newaxis]  # (1, 28, 28, 1)
    p = reader.predict(batch, verbose=0)[0]  # shape (10,)
    return int(p.argmax()), float(p.max())


digit, probability = read_digit(x_test[0, ..., 0])
print(f"read {digit} with probability {probability:.3f}")
# --8<-- [end:read]

"""The same network, taught with larger batches and a falling rate."""

# --8<-- [start:load]
import math
import tempfile
from pathlib import Path

import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(0)
(x_train, y_train), (x_test, y_test) = keras.datasets.mnist.load_data()
x_train = x_train.astype("float32") / 255  # shape (60000, 28, 28)
x_test = x_test.astype("float32") / 255  # shape (10000, 28, 28)
# --8<-- [end:load]

# --8<-- [start:schedule]
batch_size, epochs = 128, 10
steps = epochs * math.ceil(len(x_train) / batch_size)
rising = steps // 10
schedule = keras.optimizers.schedules.CosineDecay(
    initial_learning_rate=0.0,
    warmup_target=0.006,
    warmup_steps=rising,
    decay_steps=steps - rising,  # after the warm-up
)
for epoch in (0, 1, 2, 5, 8, 10):
    rate = float(schedule(epoch * steps / epochs))
    print(f"after epoch {epoch:2}: rate {rate:.5f}")
# --8<-- [end:schedule]

# --8<-- [start:train]
layers = [
    keras.Input(shape=(28, 28)),
    keras.layers.Flatten(),
    keras.layers.Dense(128, activation="relu"),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
]
model = keras.Sequential(layers)
model.compile(
    optimizer=keras.optimizers.Adam(schedule),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
model.fit(
    x_train,
    y_train,
    batch_size=batch_size,
    epochs=epochs,
    verbose=0,
)
loss, accuracy = model.evaluate(x_test, y_test, verbose=0)
print(f"test accuracy {accuracy:.4f}")
# --8<-- [end:train]

# --8<-- [start:wrong]
p = model.predict(x_test, verbose=0)  # shape (10000, 10)
answers = p.argmax(axis=1)  # shape (10000,)
sure = p.max(axis=1)  # the probability of each answer
wrong = np.flatnonzero(answers != y_test)  # their places
print(f"wrong {len(wrong) / len(y_test):.2%} of the digits")
print(f"mean probability then {sure[wrong].mean():.2f}")

most_sure_first = wrong[np.argsort(-sure[wrong])]
fig, axes = plt.subplots(3, 4, figsize=(5, 5.6))
for ax, i in zip(axes.flat, most_sure_first):
    ax.imshow(x_test[i], cmap="Greys")
    title = f"{y_test[i]} read as {answers[i]}\n{sure[i]:.2f}"
    ax.set_title(title)
    ax.axis("off")
plt.show()
# --8<-- [end:wrong]

# --8<-- [start:save]
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "digits.keras")
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
    batch = image[np.newaxis]  # shape (1, 28, 28)
    p = reader.predict(batch, verbose=0)[0]  # shape (10,)
    return int(p.argmax()), float(p.max())


digit, probability = read_digit(x_test[0])
print(f"read {digit} with probability {probability:.3f}")
# --8<-- [end:read]

"""Measures convolutional networks on MNIST: the classic one, and a small one built up step by step.

    python benchmarks/mnist_conv.py --choose     # the steps, on the last sixth of the training set: 8 CPU minutes
    python benchmarks/mnist_conv.py --measure    # the two networks of the page, on the test set: 10 CPU minutes
    python benchmarks/mnist_conv.py --write      # both, and renew the tables in recorded/

CPU seconds are those of `fit` alone, with one thread.
"""

import math
import time

from contest import run

CLASSIC = {"net": "classic", "epochs": 5, "rate": 0.001}
SMALL = {"net": "blocks", "epochs": 5, "rate": 0.001}
NORMALISED = SMALL | {"norm": True}
SCHEDULED = NORMALISED | {"rate": 0.005, "schedule": True}
DROPPED = SCHEDULED | {"dropout": 0.3}
SHIFTED = DROPPED | {"shift": 1}
LONGER = SHIFTED | {"epochs": 8}
# Each step keeps what stands above it. They are compared on every third training digit, to save time.
STEPS = {
    "classic": CLASSIC,
    "three small blocks": SMALL,
    "batch normalisation": NORMALISED,
    "schedule": SCHEDULED,
    "dropout": DROPPED,
    "shifted digits": SHIFTED,
    "8 epochs": LONGER,
}
CANDIDATES = {name: recipe | {"every": 3} for name, recipe in STEPS.items()}
AVERAGED = {"8 epochs": "nine answers averaged", "small, 8 epochs": "the same, nine answers averaged"}
TRIED = {
    "8 epochs, label smoothing 0.1": LONGER | {"every": 3, "smoothing": 0.1},
    "8 epochs, batches turned and stretched": LONGER | {"every": 3, "turn": 10, "stretch": 0.1},
    "8 epochs, moving average of the weights": LONGER | {"every": 3, "ema": 0.99},
}
MEASURED = {"classic, 5 epochs": CLASSIC, "small, 8 epochs": LONGER}
BATCH = 128


def build(recipe):
    """Return the network of a recipe, not compiled."""
    import keras

    layers = keras.layers
    if recipe["net"] == "classic":
        stack = [
            layers.Conv2D(32, 3, activation="relu"),
            layers.MaxPooling2D(),
            layers.Conv2D(64, 3, activation="relu"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
        ]
    else:
        stack = []
        filters, sizes = recipe.get("filters", [16, 32, 64]), recipe.get("sizes", [5, 3, 3])
        norm = recipe.get("norm", False)
        for n, (count, size) in enumerate(zip(filters, sizes, strict=True)):
            stack.append(layers.Conv2D(count, size, padding="same" if n < 2 else "valid", use_bias=not norm))
            if n < 2:
                stack.append(layers.MaxPooling2D())
            if norm:
                stack.append(layers.BatchNormalization(momentum=0.9))
            stack.append(layers.ReLU())
        stack.append(layers.Flatten())
        if recipe.get("dropout"):
            stack.append(layers.Dropout(recipe["dropout"]))
    return keras.Sequential([keras.Input((28, 28, 1)), *stack, layers.Dense(10, activation="softmax")])


def moved(x, y, recipe, seed):
    """Return the digits as a `PyDataset` that shifts each image anew in each epoch.

    Args:
        x: shape (n, 28, 28, 1).
        y: labels or one-hot rows.
        recipe: "shift" in pixels; "turn" in degrees and "stretch", the same for a whole batch.
        seed: of the shifts.
    """
    import keras
    import numpy as np

    rng = np.random.default_rng(seed)
    reach = recipe["shift"]
    padded = np.pad(x[..., 0], ((0, 0), (reach, reach), (reach, reach)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, (28, 28), axis=(1, 2))  # (n, places, places, 28, 28)
    grid = np.stack(np.meshgrid(np.arange(28), np.arange(28), indexing="ij")).reshape(2, -1) - 13.5

    def turned(images):
        angle = math.radians(recipe["turn"]) * rng.uniform(-1, 1)
        scale = 1 + recipe["stretch"] * rng.uniform(-1, 1)
        cos, sin = math.cos(angle) * scale, math.sin(angle) * scale
        r, c = np.array([[cos, -sin], [sin, cos]]) @ grid + 13.5
        r, c = r.clip(0, 26.999), c.clip(0, 26.999)
        r0, c0 = r.astype(int), c.astype(int)
        fr, fc = (r - r0).astype("float32"), (c - c0).astype("float32")
        flat = images.reshape(len(images), -1)
        at = r0 * 28 + c0
        out = flat[:, at] * ((1 - fr) * (1 - fc)) + flat[:, at + 1] * ((1 - fr) * fc)
        out += flat[:, at + 28] * (fr * (1 - fc)) + flat[:, at + 29] * (fr * fc)
        return out.reshape(images.shape)

    class Moved(keras.utils.PyDataset):
        """Batches in a new order in each epoch."""

        def __init__(self):
            super().__init__()
            self.on_epoch_end()

        def __len__(self):
            return math.ceil(len(x) / BATCH)

        def __getitem__(self, n):
            rows = self.order[n * BATCH : (n + 1) * BATCH]
            down, right = rng.integers(2 * reach + 1, size=(2, len(rows)))
            images = windows[rows, down, right]
            if recipe.get("turn"):
                images = turned(images)
            return images[..., np.newaxis], y[rows]

        def on_epoch_end(self):
            self.order = rng.permutation(len(x))

    return Moved()


def train(recipe, seed, held_out):
    """Train one network; see `contest.run`."""
    import keras
    import numpy as np
    from common import load

    (x, y), test = load()
    rows = len(x) - round(held_out * len(x))
    unseen = (x[rows:], y[rows:]) if held_out else test
    every = recipe.get("every", 1)
    x, y = x[:rows:every, ..., np.newaxis], y[:rows:every]
    rows = len(x)
    keras.utils.set_random_seed(seed)
    model = build(recipe)
    epochs, rate = recipe["epochs"], recipe["rate"]
    if recipe.get("schedule"):
        steps = epochs * math.ceil(rows / BATCH)
        rising = round(steps * recipe.get("rising", 0.2))
        rate = keras.optimizers.schedules.CosineDecay(
            rate / 10, steps - rising, warmup_target=rate, warmup_steps=rising
        )
    ema = {"use_ema": True, "ema_momentum": recipe["ema"]} if recipe.get("ema") else {}
    loss = "sparse_categorical_crossentropy"
    if recipe.get("smoothing"):
        loss = keras.losses.CategoricalCrossentropy(label_smoothing=recipe["smoothing"])
        y = np.eye(10, dtype="float32")[y]
    model.compile(optimizer=keras.optimizers.Adam(rate, **ema), loss=loss)
    cpu = time.process_time()
    if recipe.get("shift"):
        model.fit(moved(x, y, recipe, seed), epochs=epochs, verbose=0)
    else:
        model.fit(x, y, batch_size=BATCH, epochs=epochs, verbose=0)
    cpu = time.process_time() - cpu
    images = unseen[0][..., np.newaxis]
    p = model.predict(images, batch_size=500, verbose=0)
    nine = sum(
        model.predict(np.roll(images, (down, right), axis=(1, 2)), batch_size=500, verbose=0)
        for down in (-1, 0, 1)
        for right in (-1, 0, 1)
    )
    shares = [float((one.argmax(axis=1) == unseen[1]).mean()) for one in (p, nine)]
    return {
        "parameters": model.count_params(),
        "cpu": round(cpu, 2),
        "validation" if held_out else "test": shares[0],
        "averaged": shares[1],
    }


if __name__ == "__main__":
    run(__file__, train, CANDIDATES, MEASURED, held_out=1 / 6, tried=TRIED, averaged=AVERAGED)

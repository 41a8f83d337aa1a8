"""Measures networks that tell good film reviews from bad ones: the LSTM that everyone prints, and two others.

    python benchmarks/imdb_reviews.py --choose     # the candidates, on the last fifth of the training set
    python benchmarks/imdb_reviews.py --measure    # the networks of the page, on the test set
    python benchmarks/imdb_reviews.py --write      # both, and renew the tables in recorded/

CPU seconds are those of `fit` alone, with one thread.
"""

import math
import time

from contest import run

THREE_LAYERS = {"net": "three layers", "words": 10_000, "length": 200, "epochs": 2, "batch": 64, "rate": 0.001}
BAG = {"net": "bag", "words": 10_000, "length": 400, "epochs": 5, "batch": 64, "rate": 0.005, "schedule": True}
CONV = {"net": "conv", "words": 10_000, "length": 400, "epochs": 3, "batch": 64, "rate": 0.002, "schedule": True}
CANDIDATES = {
    "three layers, 2 epochs": THREE_LAYERS,
    "bag of words": BAG,
    "convolution and LSTM": CONV,
}
TRIED = {
    "bag of words, constant rate 0.002": BAG | {"rate": 0.002, "schedule": False},
    "bag of words, dropout 0.5": BAG | {"dropout": 0.5},
    "bag of words, 1,000 words a review": BAG | {"length": 1000},
}
MEASURED = {"three layers, 2 epochs": THREE_LAYERS, "bag of words": BAG, "convolution and LSTM": CONV}


def build(recipe):
    """Return the network of a recipe, not compiled."""
    import keras

    layers = keras.layers
    words = keras.Input((recipe["length"],), dtype="int32")
    if recipe["net"] == "three layers":
        h = layers.LSTM(64)(layers.Embedding(recipe["words"], 128)(words))
    elif recipe["net"] == "bag":
        h = layers.GlobalAveragePooling1D()(layers.Embedding(recipe["words"], 32, mask_zero=True)(words))
        if recipe.get("dropout"):
            h = layers.Dropout(recipe["dropout"])(h)
    else:
        e = layers.Embedding(recipe["words"], 64)(words)
        h = layers.SpatialDropout1D(recipe.get("spatial", 0.2))(e)
        h = layers.Conv1D(64, 5, activation="relu")(h)
        h = layers.MaxPooling1D(4)(h)
        h = layers.Bidirectional(layers.LSTM(32, return_sequences=True))(h)
        h = layers.GlobalMaxPooling1D()(h)
        if recipe.get("skip"):
            h = layers.Concatenate()([h, layers.GlobalAveragePooling1D()(e)])
        h = layers.Dropout(0.5)(h)
    return keras.Model(words, layers.Dense(1, activation="sigmoid")(h))


def train(recipe, seed, held_out):
    """Train one network; see `contest.run`."""
    import keras
    import numpy as np

    (x, y), (x_test, y_test) = keras.datasets.imdb.load_data(num_words=recipe["words"])
    if len(x) != 25_000 or len(x_test) != 25_000:
        raise SystemExit(f"the complete IMDB has 25,000 and 25,000 reviews, this one {len(x):,} and {len(x_test):,}")
    x, x_test = (keras.utils.pad_sequences(one, maxlen=recipe["length"]) for one in (x, x_test))
    rows = len(x) - round(held_out * len(x))
    unseen = (x[rows:], y[rows:]) if held_out else (x_test, y_test)
    x, y = x[:rows], y[:rows]
    keras.utils.set_random_seed(seed)
    model = build(recipe)
    rate, batch, epochs = recipe["rate"], recipe["batch"], recipe["epochs"]
    steps = math.ceil(rows / batch)
    if recipe.get("schedule"):
        rate = keras.optimizers.schedules.CosineDecay(rate, epochs * steps)
    model.compile(keras.optimizers.Adam(rate), "binary_crossentropy", metrics=["accuracy"])
    rng = np.random.default_rng(seed)

    class Forgetful(keras.utils.PyDataset):
        """Batches in which some words are unknown (2), others in each epoch."""

        def __init__(self):
            super().__init__()
            self.on_epoch_end()

        def __len__(self):
            return steps

        def __getitem__(self, n):
            rows = self.order[n * batch : (n + 1) * batch]
            words = x[rows]
            words[(rng.random(words.shape) < recipe["forget"]) & (words > 0)] = 2
            return words, y[rows]

        def on_epoch_end(self):
            self.order = rng.permutation(len(x))

    after, pause = [], []

    def validate():
        """Return the validation accuracy, and note the seconds that it took."""
        began = time.process_time()
        accuracy = model.evaluate(*unseen, batch_size=500, verbose=0)[1]
        pause.append(time.process_time() - began)
        return accuracy

    note = keras.callbacks.LambdaCallback(
        on_epoch_end=lambda *_: (
            after.append(model.evaluate(*unseen, batch_size=500, verbose=0)[1]) if held_out else None
        )
    )
    cpu = time.process_time()
    if recipe.get("forget"):
        model.fit(Forgetful(), epochs=epochs, verbose=0, callbacks=[note])
    else:
        model.fit(x, y, batch_size=batch, epochs=epochs, verbose=0, callbacks=[note])
    cpu = time.process_time() - cpu - sum(pause)
    accuracy = after[-1] if held_out else model.evaluate(*unseen, batch_size=500, verbose=0)[1]
    return {
        "parameters": model.count_params(),
        "cpu": round(cpu, 2),
        "validation" if held_out else "test": accuracy,
        "epochs": after,
    }


if __name__ == "__main__":
    run(__file__, train, CANDIDATES, MEASURED, held_out=1 / 5, tried=TRIED)

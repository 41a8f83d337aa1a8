"""Measures recurrent networks that read a digit of MNIST row by row.

    python benchmarks/mnist_rows.py --choose     # the candidates, on the last sixth of the training set
    python benchmarks/mnist_rows.py --measure    # the networks of the page, on the test set
    python benchmarks/mnist_rows.py --write      # both, and renew the tables in recorded/

CPU seconds are those of `fit` alone, with one thread.
"""

import math
import time

from contest import run

BATCH = 128
PLAIN = {"cell": "simple", "epochs": 6, "rate": 0.001}
CAREFUL = {"cell": "identity", "epochs": 6, "rate": 0.002, "schedule": True, "clip": 1.0}
LSTM = {"cell": "lstm", "epochs": 8, "rate": 0.004, "schedule": True, "clip": 1.0}
CANDIDATES = {
    "SimpleRNN, Adam 0.001": PLAIN,
    "SimpleRNN, identity start, to 0.002": CAREFUL,
    "LSTM, to 0.004, 8 epochs": LSTM,
}
TRIED = {"LSTM, to 0.002, 6 epochs": LSTM | {"rate": 0.002, "epochs": 6}}
MEASURED = {"SimpleRNN, plain, 6 epochs": PLAIN, "SimpleRNN, with care, 6 epochs": CAREFUL, "LSTM, 8 epochs": LSTM}


def train(recipe, seed, held_out):
    """Train one network; see `contest.run`."""
    import keras
    from common import load

    (x, y), test = load()
    rows = len(x) - round(held_out * len(x))
    unseen = (x[rows:], y[rows:]) if held_out else test
    x, y = x[:rows], y[:rows]
    keras.utils.set_random_seed(seed)
    if recipe["cell"] == "lstm":
        cell = keras.layers.LSTM(128)
    elif recipe["cell"] == "identity":
        cell = keras.layers.SimpleRNN(128, activation="relu", recurrent_initializer="identity")
    else:
        cell = keras.layers.SimpleRNN(128)
    model = keras.Sequential([keras.Input((28, 28)), cell, keras.layers.Dense(10, activation="softmax")])
    rate = recipe["rate"]
    if recipe.get("schedule"):
        steps = recipe["epochs"] * math.ceil(rows / BATCH)
        rising = steps // 10
        rate = keras.optimizers.schedules.CosineDecay(0.0, steps - rising, warmup_target=rate, warmup_steps=rising)
    clip = {"clipnorm": recipe["clip"]} if recipe.get("clip") else {}
    model.compile(keras.optimizers.Adam(rate, **clip), "sparse_categorical_crossentropy", metrics=["accuracy"])
    cpu = time.process_time()
    model.fit(x, y, batch_size=BATCH, epochs=recipe["epochs"], verbose=0)
    cpu = time.process_time() - cpu
    accuracy = model.evaluate(*unseen, batch_size=500, verbose=0)[1]
    return {
        "parameters": model.count_params(),
        "cpu": round(cpu, 2),
        "validation" if held_out else "test": accuracy,
    }


if __name__ == "__main__":
    run(__file__, train, CANDIDATES, MEASURED, held_out=1 / 6, tried=TRIED)

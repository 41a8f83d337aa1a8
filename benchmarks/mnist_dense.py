"""Measures the dense network 784-128-64-10 on MNIST, as most tutorials train it and scheduled.

    python benchmarks/mnist_dense.py            # three recipes, three seeds: about six CPU minutes
    python benchmarks/mnist_dense.py --choose   # before that, the candidates on held-out digits
    python benchmarks/mnist_dense.py --write    # both, and renew recorded/mnist_dense.md and .json

The recipe was chosen on the validation digits, the last fifth of the training set; the table then
uses the test set once for each trained network and reports what comes out. CPU seconds are those of
`fit` alone, all threads added.
"""

import argparse
import math
import os
import platform
import time
from datetime import date
from statistics import mean

from common import load, machine, percent, say, threads, today, write_record

EPOCHS = 10
HELD_OUT = 0.2  # of the training set, in the rows that validate

# name: (batch size, highest learning rate, share of the steps that warm up); None: a constant rate.
CANDIDATES = {
    "batch 32, rate 0.001": (32, 0.001, None),
    "batch 128, rate 0.001": (128, 0.001, None),
    "batch 64, cosine from 0.002": (64, 0.002, 0.0),
    "batch 128, cosine from 0.002": (128, 0.002, 0.0),
    "batch 128, warm-up to 0.003, cosine": (128, 0.003, 0.1),
    "batch 128, warm-up to 0.004, cosine": (128, 0.004, 0.1),
    "batch 128, warm-up to 0.006, cosine": (128, 0.006, 0.1),
    "batch 128, warm-up to 0.008, cosine": (128, 0.008, 0.1),
    "batch 256, warm-up to 0.004, cosine": (256, 0.004, 0.1),
}
PLAIN = "batch 32, rate 0.001"
CHOSEN = "batch 128, warm-up to 0.006, cosine"

# The table: words, recipe, share of the training set that is held out.
ROWS = (
    ("plain Adam", PLAIN, HELD_OUT),
    ("plain Adam", PLAIN, 0.0),
    ("schedule", CHOSEN, 0.0),
)


def learning_rate(recipe, rows):
    """Return what Adam takes as its rate, a number or a schedule.

    Args:
        recipe: batch size, highest rate, share of warm-up or None.
        rows: number of digits that an epoch trains on.
    """
    import keras

    batch_size, rate, warm_up = recipe
    if warm_up is None:
        return rate
    steps = EPOCHS * math.ceil(rows / batch_size)
    if not warm_up:
        return keras.optimizers.schedules.CosineDecay(rate, steps)
    rising = round(warm_up * steps)
    return keras.optimizers.schedules.CosineDecay(0.0, steps - rising, warmup_target=rate, warmup_steps=rising)


def network():
    """Return the network 784-128-64-10, not compiled."""
    import keras

    layers = [
        keras.Input(shape=(28, 28)),
        keras.layers.Flatten(),
        keras.layers.Dense(128, activation="relu"),
        keras.layers.Dense(64, activation="relu"),
        keras.layers.Dense(10, activation="softmax"),
    ]
    return keras.Sequential(layers)


def train(recipe, seed, held_out, training, test=None):
    """Train one network.

    Args:
        recipe: batch size, highest rate, share of warm-up or None.
        seed: what `set_random_seed` gets.
        held_out: share of the training set that validates.
        training, test: (images, labels); without `test` the network is not tested.

    Returns:
        dict with the seed, the rows, "cpu" and "wall" in seconds and, where measured, the
        "validation" and "test" accuracy.
    """
    import keras

    keras.utils.clear_session()
    keras.utils.set_random_seed(seed)
    model = network()
    rows = len(training[0]) - round(held_out * len(training[0]))
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate(recipe, rows)),
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    cpu, wall = time.process_time(), time.perf_counter()
    history = model.fit(*training, batch_size=recipe[0], epochs=EPOCHS, validation_split=held_out, verbose=0).history
    result = {
        "seed": seed,
        "rows": rows,
        "cpu": round(time.process_time() - cpu, 2),
        "wall": round(time.perf_counter() - wall, 2),
    }
    if held_out:
        result["validation"] = history["val_accuracy"][-1]
    if test:
        result["test"] = model.evaluate(*test, verbose=0)[1]
    return result


def choose(seeds, training):
    """Return the candidates, best first.

    Args:
        seeds: what each is trained with.
        training: (images, labels), of which a fifth is held out.

    Returns:
        list of dicts with the recipe's name, mean validation accuracy, mean CPU seconds, and runs.
    """
    found = []
    for name, recipe in CANDIDATES.items():
        runs = [train(recipe, seed, HELD_OUT, training) for seed in seeds]
        found.append(
            {
                "recipe": name,
                "validation": mean(run["validation"] for run in runs),
                "cpu": mean(run["cpu"] for run in runs),
                "runs": runs,
            }
        )
        say(f"{name}: validation {found[-1]['validation']:.4f}")
    return sorted(found, key=lambda one: -one["validation"])


def measure(seeds, training, test):
    """Return the rows of the table.

    Args:
        seeds: what each recipe is trained with.
        training, test: (images, labels).

    Returns:
        list of dicts with words, recipe, mean, min and max test accuracy, mean CPU seconds and
        their ratio to the first row's, and runs.
    """
    found = []
    for words, name, held_out in ROWS:
        runs = [train(CANDIDATES[name], seed, held_out, training, test) for seed in seeds]
        tested = [run["test"] for run in runs]
        found.append(
            {
                "words": words,
                "recipe": name,
                "rows": runs[0]["rows"],
                "mean": mean(tested),
                "min": min(tested),
                "max": max(tested),
                "cpu": mean(run["cpu"] for run in runs),
                "runs": runs,
            }
        )
        found[-1]["ratio"] = found[-1]["cpu"] / found[0]["cpu"]
        say(f"{words}, {name}: test {found[-1]['mean']:.4f}")
    return found


def markdown(rows, candidates, seeds, where):
    """Return the tables as Markdown; `candidates` may be None."""
    lines = [
        "| | digits an epoch | test, mean | min | max | CPU seconds | ratio |",
        "|---|--:|--:|--:|--:|--:|--:|",
    ]
    for row in rows:
        lines.append(
            f"| {row['words']}, {row['recipe']} | {row['rows']:,} | {percent(row['mean'])} "
            f"| {percent(row['min'])} | {percent(row['max'])} | {row['cpu']:.1f} | {row['ratio']:.2f} |"
        )
    lines += ["", f"Seeds {', '.join(map(str, seeds))}; {EPOCHS} epochs each. {where}"]
    if candidates:
        lines += [
            "",
            "| candidate | validation, mean | CPU seconds |",
            "|---|--:|--:|",
        ]
        for one in candidates:
            lines.append(f"| {one['recipe']} | {percent(one['validation'])} | {one['cpu']:.1f} |")
        lines += ["", "The candidates, same seeds: trained on 80 % of the training set, compared on the rest."]
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--choose", action="store_true", help="compare the candidates first")
    parser.add_argument("--write", action="store_true", help="renew recorded/; includes --choose")
    parser.add_argument("--seeds", type=int, nargs="+", default=[0, 1, 2], help="default: 0 1 2")
    options = parser.parse_args()
    if min(options.seeds) < 0 or len(set(options.seeds)) < len(options.seeds):
        parser.error("--seeds: each seed is a number from 0 upwards and stands once")
    if options.write and options.seeds != [0, 1, 2]:
        parser.error("--write records the seeds 0 1 2, which the page names")

    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    import tensorflow

    training, test = load()
    candidates = choose(options.seeds, training) if options.choose or options.write else None
    rows = measure(options.seeds, training, test)
    versions = {"python": platform.python_version(), "tensorflow": tensorflow.__version__}
    where = (
        f"Recorded on {today()} with Python {versions['python']}, "
        f"TensorFlow {versions['tensorflow']}, {threads()} threads of {machine()}."
    )
    text = markdown(rows, candidates, options.seeds, where)
    print(text, end="")
    if candidates and candidates[0]["recipe"] != CHOSEN:
        best, chosen = candidates[0], next(c for c in candidates if c["recipe"] == CHOSEN)
        gap = best["validation"] - chosen["validation"]
        say(f"validation puts {best['recipe']} {gap:.2%} above {CHOSEN}, which the page uses")
    if options.write:
        record = {
            "recorded": date.today().isoformat(),
            **versions,
            "threads": threads(),
            "machine": machine(),
            "epochs": EPOCHS,
            "rows": rows,
            "candidates": candidates,
        }
        write_record("mnist_dense", text, record)


if __name__ == "__main__":
    main()

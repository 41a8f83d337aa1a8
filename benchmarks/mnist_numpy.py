"""Measures the NumPy network of practice/scratch.md beside Keras and scikit-learn: same layers, same batches, one run.

    python benchmarks/mnist_numpy.py               # three contenders, seeds 0 1 2, one thread: about four minutes
    python benchmarks/mnist_numpy.py --threads 2
    python benchmarks/mnist_numpy.py --choose      # before that, the page's candidates on held-out digits
    python benchmarks/mnist_numpy.py --write       # both, and renew recorded/mnist_numpy.md and .json

NumPy is the page's own listing, run from its file. Keras has the best recipe of mnist_dense.py. scikit-learn has its
own settings, but for the layers and the batch. Every training is a process of its own, since the number of threads is
settled when NumPy is imported, and the contenders take turns, so that a busy machine slows them alike. The clock runs
for training only. Between epochs it stands still, and the test set is asked: a measurement, which chooses nothing.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import time
from datetime import date
from inspect import signature
from pathlib import Path
from statistics import mean, median

from common import load, machine, percent, require_complete, say, threads, today, write_record
from mnist_dense import CANDIDATES as KERAS_CANDIDATES
from mnist_dense import CHOSEN as KERAS_CHOSEN
from mnist_dense import EPOCHS, HELD_OUT, learning_rate, network

SNIPPETS = Path(__file__).resolve().parents[1] / "snippets" / "practice"
GOAL = 0.98
BATCH = 128
CANDIDATES = (0.002, 0.004, 0.006, 0.008, 0.01)  # highest learning rates of the page's schedule
# Read at the import: OpenBLAS, Intel's and Apple's libraries under NumPy, then TensorFlow.
THREADS = (
    "OPENBLAS_NUM_THREADS",
    "OMP_NUM_THREADS",
    "MKL_NUM_THREADS",
    "VECLIB_MAXIMUM_THREADS",
    "TF_NUM_INTRAOP_THREADS",
    "TF_NUM_INTEROP_THREADS",
)
RACES = 3  # how often one digit at a time runs against batches


class Clock:
    """Adds up CPU seconds, of all threads, and wall seconds between `go` and `stop`; notes them for each epoch."""

    def __init__(self):
        self.cpu = self.wall = 0.0
        self.epochs = []

    def go(self):
        self.started = time.process_time(), time.perf_counter()

    def stop(self):
        self.cpu += time.process_time() - self.started[0]
        self.wall += time.perf_counter() - self.started[1]

    def note(self, test):
        """Note an epoch that ended with this test accuracy; the clock stands still."""
        self.epochs.append({"cpu": self.cpu, "wall": self.wall, "test": float(test)})


def listing(name, end=None):
    """Run a listing of the page, as far as its section `end`, and return its names."""
    path = SNIPPETS / name
    code = path.read_text("utf-8")
    if end:
        code, marker, _ = code.partition(f"# --8<-- [start:{end}]\n")
        if not marker:
            raise SystemExit(f"{path} has no section {end}")
    names = {}
    exec(compile(code, str(path), "exec"), names)
    require_complete(names["X_train"], names["X_test"])
    return names


def run_numpy(seed):
    """Return a dict for each epoch of the page's network: seconds so far, "cpu" and "wall", and "test" accuracy."""
    page = listing("scratch.py", "test")
    clock = Clock()
    training = page["train"](page["X_train"], page["Y_train"], seed)
    for _ in range(EPOCHS):
        clock.go()
        params = next(training)
        clock.stop()
        clock.note(share_right(page, params, page["X_test"], page["y_test"]))
    return clock.epochs


def share_right(page, params, X, y):
    """Return the accuracy of the page's network with these parameters."""
    return float((page["forward"](params, X)[-1].argmax(axis=1) == y).mean())


def run_keras(seed):
    """The same for Keras with the recipe of mnist_dense.py."""
    import keras

    training, test = load()
    keras.utils.set_random_seed(seed)
    model = network()
    recipe = KERAS_CANDIDATES[KERAS_CHOSEN]
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate(recipe, len(training[0]))),
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    clock = Clock()

    class Pause(keras.callbacks.Callback):
        """Stops the clock while the test set is asked."""

        def on_epoch_end(self, epoch, logs=None):
            clock.stop()
            p = model.predict_on_batch(test[0])
            clock.note((p.argmax(axis=1) == test[1]).mean())
            clock.go()

    clock.go()
    model.fit(*training, batch_size=recipe[0], epochs=EPOCHS, callbacks=[Pause()], verbose=0)
    return clock.epochs


def run_sklearn(seed):
    """The same for scikit-learn's MLPClassifier; `partial_fit` trains one epoch."""
    from sklearn.neural_network import MLPClassifier

    (x, y), (x_test, y_test) = load()
    x, x_test = x.reshape(-1, 784), x_test.reshape(-1, 784)
    model = MLPClassifier((128, 64), batch_size=BATCH, random_state=seed)
    clock = Clock()
    for _ in range(EPOCHS):
        clock.go()
        model.partial_fit(x, y, classes=range(10))
        clock.stop()
        clock.note(model.score(x_test, y_test))
    return clock.epochs


CONTENDERS = {
    "NumPy": run_numpy,
    "Keras": run_keras,
    "scikit-learn": run_sklearn,
}


def run_candidates(seeds):
    """Return the candidates, best first: highest rate, mean validation accuracy, mean CPU seconds, runs."""
    page = listing("scratch.py", "test")
    X, Y, y = page["X_train"], page["Y_train"], page["y_train"]
    rows = len(X) - round(HELD_OUT * len(X))
    found = []
    for top in CANDIDATES:
        runs = []
        for seed in seeds:
            clock = Clock()
            clock.go()
            *_, params = page["train"](X[:rows], Y[:rows], seed, size=BATCH, top=top)
            clock.stop()
            accuracy = share_right(page, params, X[rows:], y[rows:])
            runs.append({"seed": seed, "cpu": clock.cpu, "validation": accuracy})
        found.append(
            {"top": top, "runs": runs} | {key: mean(run[key] for run in runs) for key in ("validation", "cpu")}
        )
    return sorted(found, key=lambda one: -one["validation"])


def run_rows():
    """Return the CPU seconds of an epoch, one digit at a time and in batches, taking turns."""
    page = listing("scratch_rows.py")
    found = {"one_by_one": [], "at_once": []}
    for _ in range(RACES):
        for way, seconds in found.items():
            clock = Clock()
            clock.go()
            page["epoch"](page[way], page["X_train"], page["Y_train"])
            clock.stop()
            seconds.append(clock.cpu)
    return found


def work(options):
    """Do what a child process was started for, and print the result as JSON."""
    if options.child == "rows":
        result = run_rows()
    elif options.child == "candidates":
        result = run_candidates(options.seeds)
    else:
        seed = options.seeds[0]
        result = {"seed": seed, "epochs": CONTENDERS[options.child](seed)}
    print("\n" + json.dumps(result))


def child(threads, name, *arguments):
    """Return what a process of its own, bound to so many threads, found out."""
    bound = {name: str(threads) for name in THREADS}
    command = [sys.executable, __file__, "--child", name, "--threads", str(threads), *map(str, arguments)]
    done = subprocess.run(command, env=os.environ | bound, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{name} failed:\n{done.stderr}")
    return json.loads(done.stdout.splitlines()[-1])


def measure(seeds, threads):
    """Return a dict for each contender: words, test accuracy, seconds an epoch, seconds to the goal, runs."""
    runs = {name: [] for name in CONTENDERS}
    for seed in seeds:
        for name, found in runs.items():
            found.append(child(threads, name, "--seeds", seed))
            last = found[-1]["epochs"][-1]
            say(f"seed {seed}, {name}: {last['cpu']:.1f} CPU seconds, test {last['test']:.4f}")
    return [summary(name, found) for name, found in runs.items()]


def summary(name, runs):
    """Return what the table says of one contender; `to_goal` is None where half of the runs never got there."""
    tested = [run["epochs"][-1]["test"] for run in runs]
    row = {"words": name, "mean": mean(tested), "min": min(tested), "max": max(tested), "runs": runs}
    for kind in ("cpu", "wall"):
        seconds = [[epoch[kind] for epoch in run["epochs"]] for run in runs]
        later = [b - a for one in seconds for a, b in zip(one, one[1:], strict=False)]
        row[f"{kind}_epoch"] = median(later)  # without the first, in which Keras builds its functions
        row[f"{kind}_first"] = median(one[0] for one in seconds)
        reached = [next((e[kind] for e in run["epochs"] if e["test"] >= GOAL), float("inf")) for run in runs]
        row[f"{kind}_to_goal"] = median(reached) if median(reached) < float("inf") else None
    row["goal_epochs"] = [
        next((n for n, epoch in enumerate(run["epochs"], 1) if epoch["test"] >= GOAL), None) for run in runs
    ]
    return row


def ratios(rows):
    """Return the first contender's CPU seconds divided by each one's: (an epoch, to the goal or None)."""
    own = rows[0]
    return [
        (
            own["cpu_epoch"] / row["cpu_epoch"],
            own["cpu_to_goal"] / row["cpu_to_goal"] if own["cpu_to_goal"] and row["cpu_to_goal"] else None,
        )
        for row in rows
    ]


def markdown(rows, race, candidates, seeds, where):
    """Return the tables as Markdown; `candidates` may be None."""

    def line(words, cells):
        return f"| {words} | {' | '.join(cells)} |"

    def seconds(key):
        return [f"{row[key]:.2f}" if row[key] is not None else "not in 10" for row in rows]

    compared = ratios(rows)
    contenders = [
        line("CPU seconds", [row["words"] for row in rows]),
        "|---|" + "--:|" * len(rows),
        line("**epoch**", seconds("cpu_epoch")),
        line("first", seconds("cpu_first")),
        line("**to 98 %**", seconds("cpu_to_goal")),
        line("epochs", [", ".join(str(n or "–") for n in row["goal_epochs"]) for row in rows]),
        line("times NumPy", [f"{1 / one:.2f}" for one, _ in compared]),
        line("**test**", [percent(row["mean"]) for row in rows]),
        *(
            line(f"seed {seed}", [percent(row["runs"][n]["epochs"][-1]["test"]) for row in rows])
            for n, seed in enumerate(seeds)
        ),
        "",
        "Epoch: the second to the tenth; first: the first; epochs: how many to 98 %; times NumPy: the column's epoch "
        "divided by NumPy's; test: mean accuracy after 10 epochs. Each line of seconds has its own medians, over "
        f"seeds {', '.join(map(str, seeds))}. {where}",
    ]
    slow, quick = median(race["one_by_one"]), median(race["at_once"])
    races = [
        "| 784-30-10, batches of 10 | CPU seconds an epoch |",
        "|---|--:|",
        f"| one digit at a time | {slow:.2f} |",
        f"| a batch at once | {quick:.2f} |",
        f"| ratio | {slow / quick:.1f} |",
        "",
        f"Medians of {RACES} epochs each, taking turns, recorded with the large table below.",
    ]
    text = section("contenders", contenders) + section("race", races)
    if candidates:
        table = ["| highest rate | validation, mean |", "|---|--:|"]
        in_order = sorted(candidates, key=lambda one: one["top"])
        table += [f"| {one['top']} | {percent(one['validation'])} |" for one in in_order]
        table += ["", "Seeds 0, 1, 2; trained on 80 % of the training set, compared on the rest."]
        text += section("candidates", table)
    return text


def section(name, lines):
    """Return lines as a part of the file that a page can include by its name."""
    return "\n".join([f"<!-- --8<-- [start:{name}] -->", *lines, f"<!-- --8<-- [end:{name}] -->", ""])


def load_average():
    """Return how many processes wanted a core in the last five minutes, or None where the system does not say."""
    return os.getloadavg()[1] if hasattr(os, "getloadavg") else None


def busy(before):
    """Return words about what else the machine did, from the load before and now."""
    loads = before, load_average()
    if None in loads:
        return ""
    return f", while about {max(map(round, loads))} programs wanted its {threads()} cores"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--threads", type=int, default=1, help="for each contender; default: 1")
    parser.add_argument("--choose", action="store_true", help="compare the candidates first")
    parser.add_argument("--write", action="store_true", help="renew recorded/; includes --choose")
    parser.add_argument("--seeds", type=int, nargs="+", default=[0, 1, 2], help="default: 0 1 2")
    parser.add_argument("--child", choices=[*CONTENDERS, "candidates", "rows"], help=argparse.SUPPRESS)
    options = parser.parse_args()
    if min(options.seeds) < 0 or len(set(options.seeds)) < len(options.seeds):
        parser.error("--seeds: each seed is a number from 0 upwards and stands once")
    if options.threads < 1:
        parser.error("--threads: at least one")
    if options.write and (options.seeds != [0, 1, 2] or options.threads != 1):
        parser.error("--write records the seeds 0 1 2 with one thread, which the page names")

    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    if options.child:
        work(options)
        return

    import numpy
    import sklearn
    import tensorflow

    load_before = load_average()
    choosing = options.choose or options.write
    candidates = child(options.threads, "candidates", "--seeds", *options.seeds) if choosing else None
    rows = measure(options.seeds, options.threads)
    race = child(options.threads, "rows")
    versions = {
        "python": platform.python_version(),
        "numpy": numpy.__version__,
        "tensorflow": tensorflow.__version__,
        "scikit-learn": sklearn.__version__,
    }
    where = (
        f"Recorded on {today()} with Python {versions['python']}, NumPy {versions['numpy']}, "
        f"TensorFlow {versions['tensorflow']}, scikit-learn {versions['scikit-learn']}, "
        f"{options.threads} thread{'s' if options.threads > 1 else ''} of {machine()}{busy(load_before)}."
    )
    text = markdown(rows, race, candidates, options.seeds, where)
    print(text, end="")
    for one in candidates or []:
        say(f"highest rate {one['top']}: validation {one['validation']:.4f}")
    used = signature(listing("scratch.py", "test")["train"]).parameters["top"].default if candidates else None
    if candidates and candidates[0]["top"] != used:
        say(f"validation puts {candidates[0]['top']} first, the page uses {used}")
    if options.write:
        record = {
            "recorded": date.today().isoformat(),
            **versions,
            "threads": options.threads,
            "machine": machine(),
            "epochs": EPOCHS,
            "rows": rows,
            "ratios": ratios(rows),
            "race": race,
            "candidates": candidates,
        }
        write_record("mnist_numpy", text, record)


if __name__ == "__main__":
    main()

"""What mnist_conv.py, mnist_rows.py and imdb_reviews.py share: candidates on held-out rows, a table on the test set.

A script names its recipes, each a dict of plain values, and a function `train(recipe, seed, held_out)`. Every training
is a process of its own with a fixed number of threads, so that CPU seconds can be compared, and is noted as soon as it
ends: a run that was cut short goes on where it stopped.

Choosing and measuring are apart. `--choose` holds out a part of the training set and never opens the test set;
`--measure` trains on the whole training set and asks the test set once for each trained network.
"""

import argparse
import hashlib
import json
import os
import platform
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from statistics import mean

from common import RECORDED, machine, percent, say, today, write_record, write_whole

SEEDS = (0, 1, 2)
# Read at the import of NumPy and TensorFlow.
THREADS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "TF_NUM_INTRAOP_THREADS", "TF_NUM_INTEROP_THREADS")


def key_of(recipe, seed, held_out):
    """Return a short name for one training: another recipe, another name."""
    text = json.dumps([recipe, seed, held_out], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def train_apart(script, recipe, seed, held_out):
    """Return what `train` of the script finds in a process of its own with one thread.

    Raises:
        SystemExit: with the process's words, if it fails.
    """
    job = json.dumps({"recipe": recipe, "seed": seed, "held_out": held_out})
    bound = dict.fromkeys(THREADS, "1") | {"TF_CPP_MIN_LOG_LEVEL": "2"}
    command = [sys.executable, str(script), "--job", job]
    done = subprocess.run(command, env=os.environ | bound, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{script} --job '{job}' failed:\n{done.stderr}")
    return json.loads(done.stdout.splitlines()[-1])


def runs_of(script, jobs, workers, store):
    """Return the results of all jobs, in their order.

    Args:
        script: the file whose `train` is called.
        jobs: list of (name, recipe, seed, share held out).
        workers: how many trainings run at once.
        store: a file of finished trainings, read first and renewed after each.
    """
    done = json.loads(store.read_text("utf-8")) if store.is_file() else {}

    def run(job):
        name, recipe, seed, held_out = job
        key = key_of(recipe, seed, held_out)
        if key not in done:
            done[key] = {"name": name, "seed": seed, **train_apart(script, recipe, seed, held_out)}
            write_whole(store, json.dumps(done, indent=1) + "\n")
            say(f"{name}, seed {seed}: { ({k: v for k, v in done[key].items() if k not in ('name', 'seed')}) }")
        return done[key]

    with ThreadPoolExecutor(workers) as pool:
        return list(pool.map(run, jobs))


def summary(name, recipe, runs, share):
    """Return one row: name, recipe, parameters, mean CPU seconds, mean, min and max of the share of right answers."""
    shares = [run[share] for run in runs]
    return {
        "name": name,
        "recipe": recipe,
        "parameters": runs[0]["parameters"],
        "cpu": mean(run["cpu"] for run in runs),
        "mean": mean(shares),
        "min": min(shares),
        "max": max(shares),
        "runs": runs,
    }


def rows_of(script, recipes, held_out, workers, store, seeds, averaged):
    """Train every recipe with every seed, in turns, and return a row for each.

    Args:
        averaged: name -> name of one more row: the same trainings, with the share that they call "averaged".
    """
    jobs = [(name, recipe, seed, held_out) for seed in seeds for name, recipe in recipes.items()]
    found = runs_of(script, jobs, workers, store)
    rows = []
    for name, recipe in recipes.items():
        runs = [run for job, run in zip(jobs, found, strict=True) if job[0] == name]
        rows.append(summary(name, recipe, runs, "validation" if held_out else "test"))
        if name in averaged:
            rows.append(summary(averaged[name], recipe, runs, "averaged"))
    return rows


def table(rows, share, base):
    """Return Markdown lines: a row for each recipe, with the ratio of its CPU seconds to `base`."""
    lines = [f"| | parameters | {share} | lowest | highest | CPU s | ratio |", "|---|--:|--:|--:|--:|--:|--:|"]
    for row in rows:
        lines.append(
            f"| {row['name']} | {row['parameters']:,} | {percent(row['mean'])} | {percent(row['min'])} "
            f"| {percent(row['max'])} | {row['cpu']:.0f} | {row['cpu'] / base:.2f} |"
        )
    return lines


def run(script, train, candidates, measured, held_out, tried=None, averaged=None):
    """The command line of a benchmark.

    Args:
        script: its file; the record has its name.
        train: function (recipe, seed, held_out) -> dict with "parameters", "cpu" seconds of the training, and
            "validation" or "test", the share of right answers.
        candidates: name -> recipe, compared on held-out rows; the first is what CPU seconds are compared to.
        measured: name -> recipe, tested; the first likewise.
        held_out: share of the training set, its last rows, that `--choose` holds out.
        tried: name -> recipe, more candidates that get one seed only.
        averaged: see `rows_of`.
    """
    script = Path(script).resolve()
    parser = argparse.ArgumentParser(description=f"see the beginning of {script.name}")
    parser.add_argument("--choose", action="store_true", help="only compare the candidates, on held-out rows")
    parser.add_argument("--measure", action="store_true", help="only train on everything and ask the test set")
    parser.add_argument("--write", action="store_true", help="renew the tables in recorded/, not only print them")
    parser.add_argument("--workers", type=int, default=1, help="trainings at once, one thread each; default: 1")
    parser.add_argument("--job", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.job:
        print("\n" + json.dumps(train(**json.loads(options.job))))
        return
    if not options.choose and not options.measure:
        options.choose = options.measure = True
    if options.workers < 1:
        parser.error("--workers: at least one")
    RECORDED.mkdir(exist_ok=True)

    def compare(recipes, name, share, seeds):
        store = RECORDED / f"{name}.unfinished.json"
        return store, rows_of(script, recipes, share, options.workers, store, seeds, averaged or {})

    if options.choose:
        name = f"{script.stem}_choice"
        store, rows = compare(candidates, name, held_out, SEEDS)
        more = compare(tried, name, held_out, SEEDS[:1])[1] if tried else []
        report(name, rows, more, "validation", options.write)
        store.unlink()
    if options.measure:
        store, rows = compare(measured, script.stem, 0.0, SEEDS)
        report(script.stem, rows, [], "test", options.write)
        store.unlink()


def report(name, rows, tried, share, write):
    """Print the tables; with `write`, renew recorded/<name>.md and .json."""
    import tensorflow

    versions = {"python": platform.python_version(), "tensorflow": tensorflow.__version__}
    where = (
        f"Seeds {', '.join(map(str, SEEDS))}: mean, lowest, highest. CPU s: seconds of training, with one thread. "
        f"Recorded on {today()} with Python {versions['python']}, TensorFlow {versions['tensorflow']}, {machine()}."
    )
    lines = [*table(rows, share, rows[0]["cpu"]), "", where]
    if tried:
        lines += ["", "| tried with seed 0 | parameters | validation | CPU s |", "|---|--:|--:|--:|"]
        lines += [f"| {r['name']} | {r['parameters']:,} | {percent(r['mean'])} | {r['cpu']:.0f} |" for r in tried]
    print("\n".join(lines))
    if not write:
        return
    facts = {"recorded": date.today().isoformat(), **versions, "machine": machine()}
    write_record(name, "\n".join(lines) + "\n", facts | {"rows": rows, "tried": tried})

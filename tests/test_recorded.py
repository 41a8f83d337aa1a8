"""A page's one run must lie inside the spread that benchmarks/ recorded over several seeds, plus 0.3 points."""

import json
import re
from pathlib import Path

import pytest

from checks import pages

ROOT = Path(__file__).parents[1]
ALLOWED = 0.003

# (recorded file, what its row says, page, listing, section): which run repeats which row.
RUNS = [
    ("mnist_dense.json", {"words": "plain Adam", "rows": 48_000}, "practice/mnist.md", "practice/mnist.py", "evaluate"),
    ("mnist_dense.json", {"words": "schedule"}, "practice/mnist.md", "practice/mnist_schedule.py", "train"),
    ("mnist_numpy.json", {"words": "NumPy"}, "practice/scratch.md", "practice/scratch.py", "test"),
    ("mnist_conv.json", {"name": "classic, 5 epochs"}, "types/cnn.md", "types/cnn.py", "train"),
    ("mnist_conv.json", {"name": "small, 8 epochs"}, "types/cnn.md", "types/cnn_small.py", "train"),
    ("mnist_conv.json", {"name": "the same, nine answers averaged"}, "types/cnn.md", "types/cnn_small.py", "nine"),
    ("mnist_rows.json", {"name": "LSTM, 8 epochs"}, "types/rows.md", "types/rows.py", "lstm"),
    ("imdb_reviews.json", {"name": "three layers, 2 epochs"}, "types/sentiment.md", "types/sentiment.py", "test"),
    ("imdb_reviews.json", {"name": "bag of words"}, "types/sentiment.md", "types/sentiment_bag.py", "test"),
    ("imdb_reviews.json", {"name": "convolution and LSTM"}, "types/sentiment.md", "types/sentiment_best.py", "train"),
]


@pytest.mark.parametrize("run", RUNS, ids=lambda run: f"{run[3]}:{run[4]}")
def test_inside_the_recorded_spread(run, runner, full):
    recorded, wanted, page_name, listing, section = run
    path = ROOT / "benchmarks" / "recorded" / recorded
    rows = [row for row in json.loads(path.read_text("utf-8"))["rows"] if wanted.items() <= row.items()]
    assert len(rows) == 1, f"{path}:1: {len(rows)} rows with {wanted}"
    page_path, file = ROOT / "docs" / page_name, ROOT / "snippets" / listing
    text = runner.printed.get((page_path, file, section)) if full else None
    if text is None:  # the page did not run now, or on small data: take what it shows
        page = pages.load(page_path, ROOT)
        text = next(x.output.source for x in page.examples if (x.file, x.section) == (file, section) and x.output)
    accuracy = float(re.search(r"accuracy (\d\.\d+)", text)[1])
    low, high = rows[0]["min"] - ALLOWED, rows[0]["max"] + ALLOWED
    assert low <= accuracy <= high, (
        f"docs/{page_name}:1: {listing}:{section} gave {accuracy}; {recorded} recorded {rows[0]['min']:.4f} to "
        f"{rows[0]['max']:.4f}. If the recipe changed: python benchmarks/{path.stem}.py --write"
    )

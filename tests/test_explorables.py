"""The explorables: their arithmetic in Node, and what stands in the pages against the chapter's code and output."""

import json
import math
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from checks import pages

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
CHAPTER = DOCS / "neuron" / "neuron.md"
ELEMENT = re.compile(r'^<div class="nn">\n<nn-neuron(?P<attributes>[^>]*)>\n.*?\n</nn-neuron>\n</div>$', re.S | re.M)
ACTIVATIONS = {
    "identity": lambda z: z,
    "step": lambda z: float(z > 0),
    "sigmoid": lambda z: 1 / (1 + math.exp(-z)),
    "tanh": math.tanh,
    "relu": lambda z: max(0.0, z),
}


def embedded():
    """Yield (page, block) for each neuron in the pages."""
    for path in sorted(DOCS.rglob("*.md")):
        for match in ELEMENT.finditer(path.read_text("utf-8")):
            yield path, match


def attributes(match):
    """Return the attributes of an element as a dict."""
    return dict(re.findall(r'([\w-]+)="([^"]*)"', match["attributes"]))


def label(value):
    return f"{value.relative_to(DOCS)}" if isinstance(value, Path) else ""


NEURONS = list(embedded())


@pytest.fixture(scope="session")
def node():
    """The path of Node. Without it the arithmetic is not tested: a failure where nothing may be skipped in silence."""
    found = shutil.which("node")
    if not found and os.environ.get("CI") == "true":
        pytest.fail("the explorables' arithmetic was not tested: there is no node")
    if not found:
        pytest.skip("the explorables' arithmetic was not tested: there is no node")
    return found


def run(*command):
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=120)


def test_arithmetic_and_drawing(node):
    files = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "tests" / "explorables").glob("*.test.mjs"))
    done = run(node, "--test", *files)
    assert done.returncode == 0, done.stdout + done.stderr
    ran = re.search(r"^\W* ?tests (\d+)$", done.stdout, re.M)
    assert ran and int(ran[1]) > len(files), f"node --test ran nothing:\n{done.stdout}"


def test_every_neuron_is_read_as_a_block():
    """An element that is not written as ELEMENT wants would escape the tests below."""
    for path in sorted(DOCS.rglob("*.md")):
        found = len(re.findall(r"<nn-neuron\b", path.read_text("utf-8")))
        known = sum(page == path for page, _ in NEURONS)
        assert found == known, f"{path.relative_to(ROOT)}: {found} neurons, of which {known} stand in <div class=nn>"


@pytest.mark.parametrize("path", [DOCS / "index.md", CHAPTER], ids=label)
def test_home_and_chapter_show_the_neuron(path):
    assert path in [page for page, _ in NEURONS]


@pytest.mark.parametrize("path, match", NEURONS, ids=label)
def test_the_still_picture_is_the_live_one(node, path, match):
    done = run(node, "tests/explorables/fallback.mjs", json.dumps(attributes(match)))
    assert done.returncode == 0, f"{path.relative_to(ROOT)}: {done.stderr}"
    same = done.stdout.strip() == match[0]
    assert same, f"{path.relative_to(ROOT)}: put in its place what this prints: {' '.join(done.args[1:])}"


@pytest.mark.parametrize("path, match", NEURONS, ids=label)
def test_the_still_picture_computes_right(path, match):
    """Compute the numbers once more, in Python, from the attributes."""
    given = attributes(match)
    inputs, weights = ([float(x) for x in given[name].split(",")] for name in ("inputs", "weights"))
    products = [x * w for x, w in zip(inputs, weights, strict=True)]
    z = sum(products) + float(given["bias"])
    output = ACTIVATIONS[given["activation"]](z)
    shown = re.findall(r"<text[^>]*>([^<]*)</text>", match[0])
    wanted = [f"{value:.2f}" for value in [*inputs, *products, z]] + [f"{output:.4f}"]
    for text in wanted:
        assert text.replace("-", "−") in shown, f"{path.relative_to(ROOT)}: the picture lacks {text}"


def test_the_neuron_is_the_chapters():
    """Without attributes the element is the neuron of the chapter's code."""
    text = (DOCS / "explorables" / "nn-math.mjs").read_text("utf-8")
    defaults = dict(re.findall(r'(\w+): "([^"]*)"', re.search(r"DEFAULTS = \{(.*?)\}", text, re.S)[1]))
    names = {}
    exec(pages.sections(ROOT / "snippets" / "neuron" / "neuron.py", ROOT)["inputs"], names)
    for name in ("inputs", "weights"):
        assert [float(x) for x in defaults[name].split(",")] == names[name]
    assert float(defaults["bias"]) == names["bias"]


@pytest.mark.parametrize("path", [DOCS / "index.md", CHAPTER], ids=label)
def test_the_neuron_shows_what_the_chapter_printed(path):
    """0.84 and 0.6985 in the picture are what the chapter's code gives, in the outputs under it."""
    outputs = "\n".join(example.output.source for example in pages.load(CHAPTER, ROOT).examples if example.output)
    z = re.search(r"weighted sum z: (\S+)", outputs)[1]
    output = re.search(r"^output: (\S+)", outputs, re.M)[1]
    drawn = [match[0] for page, match in NEURONS if page == path][0]
    assert f">{z}</text>" in drawn and f">{output}</text>" in drawn

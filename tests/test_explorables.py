"""The explorables: their arithmetic in Node, and what stands in the pages against the chapter's code and output."""

import functools
import html
import json
import math
import os
import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from checks import pages

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
CHAPTER = DOCS / "neuron" / "neuron.md"
FOLDER = DOCS / "explorables"
KINDS = sorted(path.stem.removesuffix("-math") for path in FOLDER.glob("nn-*-math.mjs"))
ELEMENT = re.compile(
    r'^<div class="nn">\n<(?P<kind>nn-\w+)(?P<attributes>[^>]*)>\n(?P<picture>.*?)\n</(?P=kind)>\n</div>$', re.S | re.M
)
GATES = {
    "and": lambda a, b: a and b,
    "or": lambda a, b: a or b,
    "nand": lambda a, b: not (a and b),
    "xor": lambda a, b: a != b,
}


def sigmoid(z):
    return 1 / (1 + math.exp(-z))


FUNCTIONS = {
    "identity": lambda z: z,
    "step": lambda z: float(z > 0),
    "sigmoid": sigmoid,
    "bipolar": lambda z: math.tanh(z / 2),
    "tanh": math.tanh,
    "relu": lambda z: max(0.0, z),
    "leaky": lambda z: max(0.01 * z, z),
    "elu": lambda z: z if z > 0 else math.exp(z) - 1,
    "softplus": lambda z: math.log(1 + math.exp(z)),
    "silu": lambda z: z * sigmoid(z),
    "gelu": lambda z: z * math.erfc(-z / math.sqrt(2)) / 2,
}


# w after four steps from 4 down w² at the rate 0.1, as the chapters have it.
ENDS = {"sgd": 1.6384, "momentum": -1.2344, "adagrad": 3.7250, "rmsprop": 3.1277, "adam": 3.6007}


def keras_descent(optimizer, start, rate, steps):
    """Return w before the first step down w² and after each, as Keras's optimizer makes them."""
    import keras

    build = {
        "sgd": keras.optimizers.SGD,
        "momentum": functools.partial(keras.optimizers.SGD, momentum=0.9),
        "adagrad": functools.partial(keras.optimizers.Adagrad, initial_accumulator_value=0),
        "rmsprop": keras.optimizers.RMSprop,
        "adam": keras.optimizers.Adam,
    }
    w = keras.Variable(start, dtype="float64")
    stepping = build[optimizer](learning_rate=rate)
    visited = [float(w)]
    for _ in range(steps):
        stepping.apply([2 * w.value], [w])
        visited.append(float(w))
    return visited


def embedded():
    """Yield (page, block) for each explorable in the pages."""
    for path in sorted(DOCS.rglob("*.md")):
        for match in ELEMENT.finditer(path.read_text("utf-8")):
            yield path, match


def floats(text):
    return [float(x) for x in text.split(",")]


def attributes(match):
    """Return the attributes of an element as a dict."""
    return dict(re.findall(r'([\w-]+)="([^"]*)"', match["attributes"]))


def label(value):
    return f"{value.relative_to(DOCS)}" if isinstance(value, Path) else value["kind"]


EMBEDDED = list(embedded())
NEURONS = [(path, match) for path, match in EMBEDDED if match["kind"] == "nn-neuron"]
every_explorable = pytest.mark.parametrize("path, match", EMBEDDED, ids=label)


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


def test_functions_and_erf_are_pythons(node):
    """Each function of <nn-activation>, and erf, against another implementation."""
    script = """
        import { erf, functions } from "./docs/explorables/nn-activation-math.mjs";
        const at = (f, scale) => Array.from({ length: 801 }, (_, i) => f((scale * (i - 400)) / 100));
        const values = Object.entries(functions).map(([name, { f }]) => [name, at(f, 1)]);
        console.log(JSON.stringify({ erf: at(erf, 2), ...Object.fromEntries(values) }));
    """
    done = run(node, "--input-type=module", "--eval", script)
    assert done.returncode == 0, done.stderr
    given = json.loads(done.stdout)
    assert given.pop("erf") == pytest.approx([math.erf(2 * (i - 400) / 100) for i in range(801)], rel=1e-13, abs=0)
    assert given.keys() == FUNCTIONS.keys()
    for name, f in FUNCTIONS.items():
        assert given[name] == pytest.approx([f((i - 400) / 100) for i in range(801)], rel=1e-12, abs=1e-14), name


def test_descents_are_those_of_keras(node):
    """The paths of <nn-descent> against those of Keras's optimizers, whose constants are float32."""
    script = """
        import { descend, optimizers } from "./docs/explorables/nn-descent-math.mjs";
        const paths = Object.keys(optimizers).flatMap((optimizer) =>
            [[4, 0.1], [-2.5, 0.01], [4, 0.5], [0.3, 1.1]].map(([start, rate]) =>
                [optimizer, start, rate, descend({ optimizer, start, rate, steps: 20 })]));
        console.log(JSON.stringify(paths));
    """
    done = run(node, "--input-type=module", "--eval", script)
    assert done.returncode == 0, done.stderr
    paths = json.loads(done.stdout)
    assert len(paths) == 4 * len(ENDS)
    for optimizer, start, rate, path in paths:
        wanted = keras_descent(optimizer, start, rate, 20)
        assert path == pytest.approx(wanted, rel=1e-6, abs=5e-5), (optimizer, rate)  # off by up to 2.2e-5
        if (start, rate) == (4, 0.1):
            assert round(path[4], 4) == round(wanted[4], 4) == ENDS[optimizer]


def test_every_explorable_is_read_as_a_block():
    """An element that is not written as ELEMENT wants would escape the tests below."""
    for path in sorted(DOCS.rglob("*.md")):
        found = re.findall(r"<(nn-\w+)", path.read_text("utf-8"))
        known = [match["kind"] for page, match in EMBEDDED if page == path]
        assert found == known, f"{path.relative_to(ROOT)}: {found}, of which {known} stand in <div class=nn>"
        assert set(found) <= set(KINDS), f"{path.relative_to(ROOT)}: no such explorable"


@pytest.mark.parametrize("path", [DOCS / "index.md", CHAPTER], ids=label)
def test_home_and_chapter_show_the_neuron(path):
    assert path in [page for page, _ in NEURONS]


@every_explorable
def test_the_still_picture_is_the_live_one(node, path, match):
    done = run(node, "tests/explorables/fallback.mjs", match["kind"], json.dumps(attributes(match)))
    assert done.returncode == 0, f"{path.relative_to(ROOT)}: {done.stderr}"
    same = done.stdout.strip() == match[0]
    assert same, f"{path.relative_to(ROOT)}: put in its place what this prints: {shlex.join(done.args[1:])}"


def neuron_texts(given):
    inputs, weights = (floats(given[name]) for name in ("inputs", "weights"))
    products = [x * w for x, w in zip(inputs, weights, strict=True)]
    z = sum(products) + float(given["bias"])
    return [f"{value:.2f}" for value in [*inputs, *products, z]] + [f"{FUNCTIONS[given['activation']](z):.4f}"]


def line_texts(given):
    (w1, w2), bias = floats(given["weights"]), float(given["bias"])
    length = math.hypot(w1, w2)
    said = [f"z = {w1:.1f} × x₁ {'+-'[w2 < 0]} {abs(w2):.1f} × x₂ {'+-'[bias < 0]} {abs(bias):.1f}"]
    said += [f"−b/|w| = {-bias / length + 0:.2f}"] if length else ["no line"]
    if given["points"] in GATES:
        fires = {(a, b): round(w1 * a + w2 * b + bias, 9) > 0 for a in (0, 1) for b in (0, 1)}
        right = sum(fired == bool(GATES[given["points"]](*corner)) for corner, fired in fires.items())
        said.append(f"{given['points'].upper()}, right: {right} of 4.")
    return said


def activation_texts(given):
    f, z, h = FUNCTIONS[given["function"]], float(given["z"]), 1e-6
    left, right = (f(z) - f(z - h)) / h, (f(z + h) - f(z)) / h
    slope = f"{(left + right) / 2:.4f}" if abs(left - right) < 1e-3 else "none"
    return [f"z {z:.2f}", f"output {f(z):.4f}", f"slope {slope}"]


def descent_texts(given):
    rate, steps = float(given["rate"]), int(given["steps"])
    visited = keras_descent(given["optimizer"], float(given["start"]), rate, steps)
    # As many decimals as the picture has room for.
    said = [f"{w:.{4 if abs(w) < 10 else 3 if abs(w) < 100 else 1}f}" for w in visited[-5:]]
    if given["optimizer"] == "sgd":
        said.append(f"= {1 - 2 * rate:.2f}:")
    return [f"rate {rate:.2f}", *said]


@every_explorable
def test_the_still_picture_computes_right(path, match):
    """Compute the numbers once more, in Python, from the attributes."""
    texts = {
        "nn-neuron": neuron_texts,
        "nn-line": line_texts,
        "nn-activation": activation_texts,
        "nn-descent": descent_texts,
    }[match["kind"]]
    shown = [html.unescape(text) for text in re.findall(r"<text[^>]*>([^<]*)</text>", match["picture"])]
    said = html.unescape(re.search(r'aria-label="([^"]*)"', match["picture"])[1])
    for text in texts(attributes(match)):
        text = text.replace("-", "−")
        where = text in shown or (match["kind"] in ("nn-line", "nn-descent") and text in said)
        assert where, f"{path.relative_to(ROOT)}: the picture lacks {text}"


def test_the_neuron_is_the_chapters():
    """Without attributes the element is the neuron of the chapter's code."""
    text = (FOLDER / "nn-neuron-math.mjs").read_text("utf-8")
    defaults = dict(re.findall(r'(\w+): "([^"]*)"', re.search(r"DEFAULTS = \{(.*?)\}", text, re.S)[1]))
    names = {}
    exec(pages.sections(ROOT / "snippets" / "neuron" / "neuron.py", ROOT)["inputs"], names)
    for name in ("inputs", "weights"):
        assert floats(defaults[name]) == names[name]
    assert float(defaults["bias"]) == names["bias"]


@pytest.mark.parametrize("path", [DOCS / "index.md", CHAPTER], ids=label)
def test_the_neuron_shows_what_the_chapter_printed(path):
    """0.84 and 0.6985 in the picture are what the chapter's code gives, in the outputs under it."""
    outputs = "\n".join(example.output.source for example in pages.load(CHAPTER, ROOT).examples if example.output)
    z = re.search(r"weighted sum z: (\S+)", outputs)[1]
    output = re.search(r"^output: (\S+)", outputs, re.M)[1]
    drawn = [match[0] for page, match in NEURONS if page == path][0]
    assert f">{z}</text>" in drawn and f">{output}</text>" in drawn

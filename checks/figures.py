"""Draws figures in one style, writes them as SVG, and compares a new drawing with the committed one."""

import base64
import io
import re
import xml.etree.ElementTree as ElementTree

from checks.outputs import NUMBER

BLUE, VERMILION, GREY = "#0072B2", "#D55E00", "#757575"
STYLE = {
    "axes.edgecolor": GREY,
    "axes.labelcolor": GREY,
    "axes.spines.right": False,
    "axes.spines.top": False,
    "axes.titlesize": "medium",
    "figure.constrained_layout.use": True,
    "figure.figsize": (6.4, 3.0),
    "font.size": 11,
    "image.cmap": "gray",
    "legend.frameon": False,
    "lines.linewidth": 1.6,
    "path.simplify": False,
    "savefig.transparent": True,
    "svg.fonttype": "none",
    "svg.hashsalt": "neural networks you can run",
    "text.color": GREY,
    "xtick.color": GREY,
    "ytick.color": GREY,
}
CLOSE = 0.1  # points: what another machine's rounding may move
CLOSE_TRAINED = 0.05  # of the figure's height: what another machine's training may move
CLOSE_PIXEL = 0.02  # of the brightness from 0 to 1


def begin():
    """Close all figures and set the style; `plt.show()` then shows nothing and warns of nothing."""
    import matplotlib
    import matplotlib.pyplot as plt

    plt.close("all")
    matplotlib.rcdefaults()
    matplotlib.use("Agg")
    plt.rcParams.update(STYLE)
    plt.rcParams["axes.prop_cycle"] = matplotlib.cycler(color=[BLUE, VERMILION, GREY])
    plt.show = lambda *args, **options: None


def drawn():
    """Return the SVG texts of all open figures, oldest first, and close them."""
    import matplotlib.pyplot as plt

    texts = []
    for number in plt.get_fignums():
        buffer = io.StringIO()
        figure = plt.figure(number)
        figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None})
        svg = re.sub(r"(font-family: )[^;\"]*", r"\1system-ui, sans-serif", buffer.getvalue())
        svg = re.sub(r"(font: [^;\"']*?px )[^;\"]*", r"\1system-ui, sans-serif", svg)
        texts.append(re.sub(r"[ \t]+$", "", svg, flags=re.M))
    plt.close("all")
    return texts


def compare_svg(old, new, trained=False, full=True, strict=False):
    """Compare a committed figure with a new drawing of it.

    Args:
        old, new: the SVG texts.
        trained: whether training is behind the figure: then a full run allows for another machine's rounding
            and a quick run compares nothing but that it was drawn.
        full: whether this run uses the complete data.
        strict: whether to compare a trained figure like any other: `--update` leaves none stale.

    Returns:
        None if they agree, else a text that says where not.
    """
    if trained and not full:
        return None
    try:
        before, after = ElementTree.fromstring(old), ElementTree.fromstring(new)
    except ElementTree.ParseError as error:
        return f"the committed figure is no SVG: {error}"
    if trained and not strict:
        return compare_trained(before, after)
    first, second = list(before.iter()), list(after.iter())
    if len(first) != len(second):
        return f"{len(first)} elements are committed, {len(second)} were drawn"
    for a, b in zip(first, second, strict=True):
        if a.tag != b.tag:
            return f"<{short(a.tag)}> is committed, <{short(b.tag)}> was drawn"
        if (a.text or "").strip() != (b.text or "").strip() and short(a.tag) != "style":
            return f'the text "{(a.text or "").strip()}" is committed, "{(b.text or "").strip()}" was drawn'
        for name, value in a.attrib.items():
            if short(name) in ("id", "clip-path"):
                continue
            if short(name) == "href":
                if not same_image(value, b.attrib.get(name, "")):
                    return f"an image in <{short(a.tag)}> differs"
            elif not close(value, b.attrib.get(name, ""), CLOSE):
                return f"<{short(a.tag)} {short(name)}> differs: {value[:60]} … {b.attrib.get(name, '')[:60]}"
    return None


def compare_trained(before, after):
    """Compare words, pictures and, roughly, the lines and bars of two drawings.

    Another machine's training may put other pictures into a gallery, so half of them have to be the same.
    """
    words = [
        [re.sub(NUMBER, "#", x.text) for x in tree.iter() if short(x.tag) == "text" and x.text]
        for tree in (before, after)
    ]
    names = [[w for w in side if re.search("[A-Za-z]{3}", w)] for side in words]
    if names[0] != names[1]:
        return f"the words differ: {names[0]} … {names[1]}"
    old, new = (
        [value for x in tree.iter() if short(x.tag) == "image" for k, value in x.attrib.items() if short(k) == "href"]
        for tree in (before, after)
    )
    same = sum(any(same_image(a, b) for b in new) for a in old)
    if len(old) != len(new) or same < len(old) / 2:
        return f"{len(old)} images are committed, {len(new)} were drawn, {same} of them the same"
    allowed = CLOSE_TRAINED * float(before.get("height", "200pt").removesuffix("pt"))
    shapes = [
        [
            path.get("d", "")
            for group in tree.iter()
            if group.get("id", "").startswith(("line2d", "patch", "PathCollection"))
            for path in group
            if short(path.tag) == "path"
        ]
        for tree in (before, after)
    ]
    if len(shapes[0]) != len(shapes[1]):
        return f"{len(shapes[0])} lines and bars are committed, {len(shapes[1])} were drawn"
    for a, b in zip(*shapes, strict=True):
        if not close(a, b, allowed):
            return f"a line or a bar differs by more than {allowed:.0f} points"
    return None


def short(name):
    """Return an XML name without its name space."""
    return name.rsplit("}", 1)[-1]


def close(a, b, allowed):
    """Whether two attribute values have the same words, and numbers at most `allowed` apart."""
    if a == b:
        return True
    if re.search("#[0-9a-fA-F]{6}", a) or re.search("#[0-9a-fA-F]{6}", b):
        if re.findall("#[0-9a-fA-F]{6}", a) != re.findall("#[0-9a-fA-F]{6}", b):
            return False
        a, b = (re.sub("#[0-9a-fA-F]{6}", "colour", text) for text in (a, b))
    pattern = re.compile(r"-?\d+\.?\d*(?:e-?\d+)?")
    if pattern.sub("#", a) != pattern.sub("#", b):
        return False
    pairs = zip(pattern.findall(a), pattern.findall(b), strict=True)
    return all(abs(float(x) - float(y)) <= allowed for x, y in pairs)


def same_image(a, b):
    """Whether two data: addresses hold nearly the same picture; addresses within the file always agree."""
    if a == b or (a.startswith("#") and b.startswith("#")):
        return True
    if not (a.startswith("data:") and b.startswith("data:")):
        return False
    import matplotlib.image
    import numpy as np

    first, second = (matplotlib.image.imread(io.BytesIO(base64.b64decode(text.split(",", 1)[1]))) for text in (a, b))
    return first.shape == second.shape and bool(np.abs(first - second).max() <= CLOSE_PIXEL)

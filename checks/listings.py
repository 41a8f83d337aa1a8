"""Holds the files in snippets/ to their form, and to being shown: every line but the docstring."""

import ast
import re

from checks import pages
from checks.problem import Problem
from checks.rules import LONG_LISTINGS

LINES, SECTION_LINES, SECTIONS = 60, 15, 4
ALLOWED = {"numpy", "keras", "tensorflow", "matplotlib", "sklearn"}


def kind(path):
    """Return "exercise", "figure", "lab", "broken" (meant to fail) or "listing"."""
    for prefix, name in (("exercise_", "exercise"), ("fig_", "figure"), ("broken_", "broken")):
        if path.name.startswith(prefix):
            return name
    return "lab" if path.parent.name == "labs" else "listing"


def files(root, *kinds):
    """Return the snippets of these kinds, sorted."""
    return [path for path in sorted((root / "snippets").rglob("*.py")) if kind(path) in kinds]


def uses_keras(path):
    """Whether a file imports Keras or TensorFlow."""
    return bool(re.search(r"^\s*(?:import|from) (?:keras|tensorflow)\b", path.read_text("utf-8"), re.M))


def form_problems(path, root):
    """Yield what is wrong with the form of the snippet at `path`."""
    shown, text = path.relative_to(root), path.read_text("utf-8")
    lines = text.splitlines()
    if kind(path) == "broken":
        return
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        yield Problem(shown, error.lineno or 1, f"not Python: {error.msg}")
        return
    if kind(path) != "lab" and not re.match(r'"""[^"\n]+"""\n', text):
        yield Problem(shown, 1, "begins with a docstring of one line")
    longest = LONG_LISTINGS.get(str(shown), LINES)
    if len(lines) > longest and kind(path) != "lab":
        yield Problem(shown, longest + 1, f"{len(lines)} lines: a snippet has at most {longest}")
    for number, line in enumerate(lines, 1):
        if len(line) > pages.COLUMNS and kind(path) != "lab":
            yield Problem(shown, number, f"{len(line)} columns: code has at most {pages.COLUMNS}")
        if line.startswith("if __name__"):
            yield Problem(shown, number, "no main guard: a snippet runs from top to bottom")
    own = {other.stem for other in (root / "snippets").rglob("*.py")}
    for node in ast.walk(tree):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        names += [node.module] if isinstance(node, ast.ImportFrom) and node.module else []
        for name in names:
            if name.split(".")[0] in own:
                yield Problem(shown, node.lineno, f"imports the snippet {name}: a reader could not paste it")
    if kind(path) == "listing":
        yield from section_problems(shown, lines)
    if kind(path) == "figure" and not text.rstrip().endswith("plt.show()"):
        yield Problem(shown, len(lines), "ends with plt.show()")


def section_problems(shown, lines):
    """Yield what is wrong with the sections of a listing."""
    name, opened, count = None, 0, 0
    for number, line in enumerate(lines, 1):
        marker = pages.SECTION.search(line)
        if marker and marker["type"] == "start":
            name, opened, count = marker["name"], number, count + 1
        elif marker:
            if marker["name"] != name:
                yield Problem(shown, number, f'closes the section "{marker["name"]}", which is not open')
            if number - opened - 1 > SECTION_LINES and str(shown) not in LONG_LISTINGS:
                yield Problem(shown, opened, f"{number - opened - 1} lines: a section has at most {SECTION_LINES}")
            name = None
        elif line.strip() and name is None and number > 1:
            yield Problem(shown, number, "stands in no section: no page could show it")
    if name:
        yield Problem(shown, opened, f'the section "{name}" is never closed')
    if not count:
        yield Problem(shown, 1, "has no sections")
    if count > SECTIONS and str(shown) not in LONG_LISTINGS:
        yield Problem(shown, 1, f"{count} sections: a listing has at most {SECTIONS}")


def shown_problems(path, site_pages, root):
    """Yield the sections of the listing or exercise at `path` that no page of its part shows.

    Args:
        path: the snippet.
        site_pages: the `Page`s of the site.
        root: the project's folder.
    """
    shown = path.relative_to(root)
    part = path.parent.relative_to(root / "snippets")
    examples = [
        example
        for page in site_pages
        if page.path.parent == root / "docs" / part
        for example in page.examples
        if example.file == path
    ]
    seen = {example.section for example in examples}
    needed = set(pages.sections(path, root)) - ({"mistake"} if kind(path) == "exercise" else set())
    for name in sorted(needed - seen):
        if kind(path) == "listing" and None in seen and not seen - {None}:
            continue  # a short listing may be shown whole
        yield Problem(shown, 1, f'no page in docs/{part} shows the section "{name}"')
    if kind(path) == "listing" and None not in seen:
        yield Problem(shown, 1, f'no page in docs/{part} has it under "The whole program"')


def printed_on_page(path, site_pages):
    """Return what the pages show as this listing's output, or None where it cannot be told to the letter.

    It can if one page shows all its sections in order, outside of tabs' neighbours, each output exact.
    """
    for page in site_pages:
        examples = [x for x in page.examples if x.file == path and x.kind == "run"]
        if not examples:
            continue
        if any(not x.rule.exact or x.rule.varies or x.rule.full_only or x.raises or x.warns for x in examples):
            return None
        return "".join(x.output.source.rstrip("\n") + "\n" for x in examples if x.output)
    return None

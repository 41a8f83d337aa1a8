"""Runs the code of pages, exercises and figures, and says in one message what did not go as the page shows."""

import ast
import contextlib
import copy
import io
import linecache
import logging
import os
import random
import re
import sys
import tempfile
import textwrap
import traceback
import types
import warnings
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from sybil import Region

from checks import figures, outputs, pages
from checks.rules import LIBRARY_WARNINGS


@dataclass
class Outcome:
    """What a piece of code did.

    Attributes:
        stdout: what it printed.
        error: the exception that ended it, or None.
        warnings: the names and texts of its warnings, `("RuntimeWarning", "overflow …")`.
        stderr: what it wrote to the error stream.
        figures: SVG texts of the figures it left open.
    """

    stdout: str = ""
    error: BaseException | None = None
    warnings: list = field(default_factory=list)
    stderr: str = ""
    figures: list = field(default_factory=list)


class Heard(logging.Handler):
    """Collects what libraries log as a warning or worse."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.texts = []

    def emit(self, record):
        self.texts.append((f"log of {record.name}", record.getMessage()))


def prepare(code):
    """Import the large libraries that `code` uses, so that what they warn of on import is not laid to it."""
    for name in ("matplotlib.pyplot", "sklearn", "keras", "tensorflow"):
        if re.search(rf"\b{name.split('.')[0]}\b", code) and name not in sys.modules:
            with warnings.catch_warnings(), contextlib.suppress(ImportError):
                warnings.simplefilter("ignore")
                __import__(name)


def start_afresh():
    """Give code the same state to start from, whatever ran before it in this process."""
    random.seed(0)
    if numpy := sys.modules.get("numpy"):
        numpy.random.seed(0)
        numpy.set_printoptions(precision=8, suppress=False, threshold=1000, linewidth=75)
    if keras := sys.modules.get("keras"):
        keras.utils.clear_session()
        keras.utils.set_random_seed(0)
    if "matplotlib.pyplot" in sys.modules:
        figures.begin()


def execute(code, filename, line, namespace):
    """Run `code` as if it stood at line `line` + 1 of `filename`.

    Args:
        code: the source.
        filename: the file that tracebacks name.
        line: how many lines stand before it there.
        namespace: the dict it runs in.

    Returns:
        Its `Outcome`. KeyboardInterrupt passes through.
    """
    sys.modules.setdefault("__page__", types.ModuleType("__page__"))  # where pickle and dataclasses look for a class
    namespace["__name__"] = "__page__"
    outcome, heard = Outcome(), Heard()
    stdout, stderr = io.StringIO(), io.StringIO()
    loggers = [logging.getLogger(name) for name in ("tensorflow", "absl", "keras", "matplotlib")]
    for logger in loggers:
        logger.addHandler(heard)
    try:
        with (
            warnings.catch_warnings(record=True) as caught,
            contextlib.redirect_stdout(stdout),
            contextlib.redirect_stderr(stderr),
        ):
            warnings.simplefilter("always")
            try:
                exec(compile("\n" * line + code, filename, "exec", dont_inherit=True), namespace)
            except (Exception, SystemExit) as error:
                outcome.error = error
    finally:
        for logger in loggers:
            logger.removeHandler(heard)
    outcome.stdout, outcome.stderr = stdout.getvalue(), stderr.getvalue()
    outcome.warnings = [(w.category.__name__, str(w.message)) for w in caught if not is_known(w)] + heard.texts
    if "matplotlib.pyplot" in sys.modules:
        outcome.figures = figures.drawn()
    return outcome


def run_alone(code, filename):
    """Run a complete program from a fresh start in a namespace of its own; return its `Outcome`."""
    prepare(code)
    start_afresh()
    return execute(code, filename, 0, {})


def is_known(warning):
    """Whether a library gives this warning about its own code; see rules.py."""
    place = warning.filename.replace("\\", "/")
    return any(
        warning.category.__name__ == category and f"site-packages/{file}" in place and words in str(warning.message)
        for category, file, words in LIBRARY_WARNINGS
    )


def locate(example, path, root):
    """Return (file, lines before the code) that a traceback has to name."""
    if example.file and example.section:
        lines = example.file.read_text("utf-8").splitlines()
        markers = [(n, pages.SECTION.search(text)) for n, text in enumerate(lines, 1)]
        line = next((n for n, m in markers if m and (m["type"], m["name"]) == ("start", example.section)), 0)
        below = textwrap.dedent("\n".join(lines[line:]))
        if below.startswith(example.code.rstrip("\n")):
            return str(example.file), line
    elif example.file and not re.search(r"8<-", example.file.read_text("utf-8")):
        return str(example.file), 0
    elif not example.file and "8<-" not in example.fence.source:
        return str(path), example.fence.line
    name = f"<the fence at {path}:{example.fence.line}>"
    lines = example.code.splitlines(keepends=True)
    linecache.cache[name] = (len(example.code), None, lines, name)
    return name, 0


def describe(error, root):
    """Return the lines of a traceback that lie in the project's pages and snippets, and the error."""
    frames = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if frame.filename.startswith("<the fence") or is_lesson(frame.filename, root)
    ]
    where = [(frame.filename, frame.lineno, frame.line) for frame in frames]
    if isinstance(error, SyntaxError) and error.filename:
        where.append((error.filename, error.lineno, (error.text or "").strip()))
    lines = [f"{relative(name, root)}:{line}: {text or ''}" for name, line, text in where]
    return "\n".join([*lines, last_line(error)])


def is_lesson(filename, root):
    """Whether a file is one of the project's pages or snippets."""
    return any(Path(filename).is_relative_to(Path(root, folder)) for folder in ("docs", "snippets"))


def relative(filename, root):
    """Return a file's path as seen from the project's folder."""
    path = Path(filename)
    return str(path.relative_to(root)) if path.is_absolute() and path.is_relative_to(root) else filename


def last_line(error):
    """Return what the interpreter prints last of an exception: its type and its message."""
    return traceback.format_exception_only(error)[-1].strip()


def literal_numbers(code, shown):
    """Return the numbers in the output `shown` that come from string literals or bare constants of `code`.

    A number counts if the line of the literal that holds it stands in the output as it is.
    """
    try:
        tree = ast.parse(code)
    except SyntaxError:
        return []
    ignored = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.FormattedValue) and node.format_spec:
            ignored |= {id(part) for part in ast.walk(node.format_spec)}
        if isinstance(node, (ast.Module, ast.FunctionDef, ast.ClassDef)) and ast.get_docstring(node):
            ignored.add(id(node.body[0].value))
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in ignored:
            for line in node.value.splitlines():
                if outputs.NUMBER.search(line) and line.strip() in shown:
                    found.append(line.strip())
        printed = []
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print":
            printed = node.args
        elif isinstance(node, ast.FormattedValue):
            printed = [node.value]
        for part in printed:
            if isinstance(part, ast.Constant) and isinstance(part.value, float):
                found.append(repr(part.value))
    return found


def independent_copy(namespace):
    """Return a copy of `namespace` in which lists, dicts, sets and arrays may change without touching the original."""
    result = {}
    for name, value in namespace.items():
        plain = isinstance(value, (list, dict, set)) or type(value).__name__ == "ndarray"
        if plain and name != "__builtins__":
            with contextlib.suppress(Exception), warnings.catch_warnings():
                warnings.simplefilter("ignore")  # of a library's own objects in a list, not of the page's code
                value = copy.deepcopy(value)
        result[name] = value
    return result


class Runner:
    """Runs the examples of pages for one session of pytest.

    Args:
        root: the project's folder.
        full: whether the complete data are used.
        update: whether to note new outputs and figures instead of failing.
    """

    def __init__(self, root, full, update):
        self.root, self.full, self.update = Path(root), full, update
        self.pages = {}  # path -> Page, as it was when it was read
        self.changes = {}  # path -> [(start, end, new text)]
        self.new_files = {}  # path -> text
        self.ran = {}  # path -> number of examples that went well
        self.broken = {}  # path -> line of the example that failed
        self.tabs = {}  # (path, tab) -> namespace
        self.printed = {}  # (path, listing, section) -> what it printed in this run

    def parser(self, document):
        """Sybil's parser: one region for each python fence, diff and error block."""
        page = pages.parse(document.text, Path(document.path), self.root)
        self.pages[page.path] = page
        self.ran[page.path] = 0
        for example in page.examples:
            yield Region(example.fence.start, example.fence.end, example, self.evaluate)
        for block in page.generated:
            yield Region(block.fence.start, block.fence.end, block, self.evaluate)

    def evaluate(self, item):
        """Sybil's evaluator: return None, or the text of a failure."""
        path, example = Path(item.path), item.parsed
        page = self.pages[path]
        if path in self.broken:
            pytest.skip(f"the example at line {self.broken[path]} of this page failed")
        self.broken[path] = item.line
        if not self.ran[path]:
            prepare("\n".join(one.code for one in page.examples))
            start_afresh()
        from checks import exercises, generated  # they use this module

        if isinstance(example, pages.Generated):
            failure = generated.check(self, page, example)
        elif example.kind in exercises.PARTS:
            failure = self.check_exercise(page, example)
        elif example.kind == "whole":
            failure = None
        else:
            failure = self.run(page, example, item.namespace)
        if failure:
            return failure
        del self.broken[path]
        self.ran[path] += 1
        return None

    def check_exercise(self, page, example):
        """Run what a section of an exercise promises; a solution's output block shows what the check prints."""
        from checks import exercises

        failure = exercises.problem(example.file, example.kind, self.root)
        if failure or example.output is None:
            return failure
        if example.kind != "solution":
            return f"{self.at(page, example)}: of an exercise only the solution has an output"
        done = exercises.outcome(example.file, ["task", "solution", "check"], self.root)
        return self.check_output(page, example, done)

    def namespace(self, page, example, shared):
        """Return the namespace an example runs in: the page's, or its tab's own copy of it."""
        if example.fence.tab is None:
            return shared
        key = page.path, example.fence.tab
        if key not in self.tabs:
            self.tabs[key] = independent_copy(shared)
        return self.tabs[key]

    def run(self, page, example, shared):
        """Run one fence and hold it to its output block, its directives and its figures."""
        if not example.code.strip():
            return f"{self.at(page, example)}: {example.fault or 'an empty fence'}"
        namespace = self.namespace(page, example, shared)
        if example.raises:  # a reader takes out a block that fails: nothing may lean on it
            namespace = independent_copy(namespace)
        filename, line = locate(example, page.path, self.root)
        outcome = execute(example.code, filename, line, namespace)
        return (
            self.check_events(page, example, outcome)
            or self.check_output(page, example, outcome)
            or self.check_figures(page, example, outcome)
        )

    def at(self, page, example):
        """Return where the fence stands, `docs/neuron/neuron.md:40`."""
        return f"{relative(str(page.path), self.root)}:{example.fence.line}"

    def repair(self, page):
        """Return the command that rewrites the page."""
        full = "--full " if self.full else ""
        return f"pytest {full}--update {relative(str(page.path), self.root)}"

    def check_events(self, page, example, outcome):
        """Compare the exception and the warnings with what the page announces."""
        at, error = self.at(page, example), outcome.error
        if error is not None and type(error).__name__ != example.raises:
            announced = f" (the page announces {example.raises})" if example.raises else ""
            return f"{at}: the code fails{announced}\n{describe(error, self.root)}"
        if example.raises and error is None:
            return f"{at}: the page announces {example.raises}, but nothing was raised"
        names = [name for name, _ in outcome.warnings]
        if example.warns and example.warns not in names:
            return f"{at}: the page announces {example.warns}, but no such warning came"
        others = [f"{name}: {text}" for name, text in outcome.warnings if name != example.warns]
        if others:
            return f"{at}: the code warns\n" + "\n".join(others)
        if outcome.stderr.strip():
            return f"{at}: the code writes to the error stream\n{outcome.stderr.strip()}"
        return None

    def check_output(self, page, example, outcome):
        """Compare what was printed with the output block, or note the new text."""
        got = outputs.clean(outcome.stdout)
        if example.raises:
            got += outputs.clean(last_line(outcome.error))
        for name, text in dict.fromkeys(outcome.warnings):
            got += outputs.clean(f"{name}: {text}")
        at, block = self.at(page, example), example.output
        self.printed[page.path, example.file, example.section] = got
        copied = literal_numbers(example.code, got)
        if copied:
            return f"{at}: a printed number comes from the code's own text, not from a calculation: {copied[0]}"
        if block is None:
            if not got:
                return None
            if not self.update:
                return f'{at}: prints, but no ```text title="Output" block follows\n{got}{self.repair(page)}'
            self.write_block(page, example, got)
            return None
        if not got:
            return f"{at}: an output block follows, but nothing was printed"
        trains = ".fit(" in example.code and not example.raises
        if trains and not example.rule.floors and uses_data(page):
            return f"{at}: something is trained here: state <!-- output: full …; quick name>=floor -->"
        shown = block.source
        difference = outputs.compare(shown, got, example.rule, self.full)
        if difference is None:
            return None
        if self.update and (self.full or not example.rule.full_only):
            self.write_block(page, example, got)
            return None
        tolerance = self.rule_words(example.rule)
        return f"{at}: the output differs ({tolerance})\n{difference}\nIf the new output is right: {self.repair(page)}"

    def rule_words(self, rule):
        """Return in words how an output was compared."""
        if rule.full_only and not self.full:
            return "quick run: words" + "".join(f", {n}{s}{v:g}" for n, s, v in rule.floors)
        return "to the letter" if rule.exact else f"rtol={rule.rtol:g}, atol={rule.atol:g}"

    def write_block(self, page, example, got):
        """Note the new text of an output block, or a new block under the fence."""
        indent, block = example.fence.indent, example.output
        body = got
        if block is not None:
            indent = block.indent
            start = page.text.index("\n", block.start) + 1
            end = page.text.rindex("\n", start - 1, block.end) + 1
        else:
            start = end = example.fence.end
            body = f'\n\n{indent}```text title="Output"\n{textwrap.indent(got, indent)}{indent}```'
            indent = ""
        text = textwrap.indent(body, indent, lambda line: bool(line.strip()) or ">" in indent)
        self.changes.setdefault(page.path, []).append((start, end, text))

    def check_figures(self, page, example, outcome):
        """Compare the figures a fence drew with the files that stand under it, or note the new drawings."""
        at, names = self.at(page, example), list(example.figures)
        own = [name for name in names if not drawn_by_script(page.path, name, self.root)]
        if len(outcome.figures) != len(own):
            return f"{at}: draws {len(outcome.figures)} figure(s); {len(own)} stand directly under it"
        for name, svg in zip(own, outcome.figures, strict=True):
            failure = self.settle_figure(page.path.parent / name, svg, example.figures[name] == "trained")
            if failure:
                return f"{at}: {failure}\nIf the new figure is right: {self.repair(page)}"
        return None

    def settle_figure(self, path, svg, trained):
        """Compare `svg` with the file at `path`, or note it as its new text; return what differs."""
        shown = relative(str(path), self.root)
        old = path.read_text("utf-8") if path.is_file() else None
        difference = (
            "it is not there" if old is None else figures.compare_svg(old, svg, trained, self.full, self.update)
        )
        if difference is None:
            return None
        if self.update and (self.full or not trained):
            self.new_files[path] = svg
            return None
        return f"{shown}:1: not as the code draws it: {difference}"

    def finish_page(self, path):
        """Write what was noted for a page, complete or not at all; return a line that says what was done."""
        changes = self.changes.pop(path, [])
        if not changes:
            return None
        page = self.pages[path]
        shown = relative(str(path), self.root)
        if path in self.broken:
            return f"{shown}: nothing rewritten, because its example at line {self.broken[path]} failed"
        if path.read_text("utf-8") != page.text:
            return f"{shown}: nothing rewritten, because the file changed while its code ran"
        text = page.text
        for start, end, new in sorted(changes, reverse=True):
            text = text[:start] + new + text[end:]
        write_whole(path, text)
        return f"{shown}: {len(changes)} output block(s) rewritten"

    def finish_files(self):
        """Write the noted figures; return a line for each."""
        lines = []
        for path, text in self.new_files.items():
            write_whole(path, text)
            lines.append(f"{relative(str(path), self.root)}: drawn anew")
        self.new_files = {}
        return lines


def uses_data(page):
    """Whether a page loads a data set, of which a quick run gets fewer rows."""
    return any("load_data" in example.code for example in page.examples)


def drawn_by_script(page_path, name, root):
    """Whether a figure of a page is drawn by a script of its own."""
    part = page_path.parent.relative_to(Path(root, "docs"))
    return Path(root, "snippets", part, Path(name).stem + ".py").is_file()


def write_whole(path, text):
    """Write `text` to `path` by renaming a complete file, so that a crash leaves the old or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".tmp")
    with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)
    os.chmod(name, 0o644)
    os.replace(name, path)

"""Runs the examples of pages, and says in one message what did not go as the page shows."""

import ast
import contextlib
import copy
import linecache
import re
import textwrap
import warnings
from pathlib import Path

import pytest
from sybil import Region

from checks import execution, exercises, figures, generated, outputs, pages
from checks.files import relative, write_whole


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
            execution.start_afresh("\n".join(one.code for one in page.examples))
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
        outcome = execution.execute(example.code, filename, line, namespace)
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
            return f"{at}: the code fails{announced}\n{execution.describe(error, self.root)}"
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
            got += outputs.clean(execution.last_line(outcome.error))
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

"""Reads a page: which fences it has, which code they embed, and which output belongs to which."""

import hashlib
import re
import textwrap
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from types import SimpleNamespace

import markdown
import yaml
from pymdownx.snippets import SnippetExtension, SnippetMissingError, SnippetPreprocessor
from sybil.parsers.markdown.lexers import RawFencedCodeBlockLexer

from checks.outputs import EXACT, Rule, parse_rule
from checks.problem import Problem

INLINE_LINES = 6
COLUMNS = 72

FENCE_INFO = re.compile(r"[ \t]*\{?[ \t]*\.?(?P<language>[\w+-]*)(?P<attributes>[^\n]*)\n")
INCLUDE = re.compile(r'\s*-+8<-+\s+"(?P<file>[^":]+)(?::(?P<section>[A-Za-z][\w-]*))?"\s*')
SECTION = re.compile(r"-8<-+\s+\[\s*(?P<type>start|end)\s*:\s*(?P<name>[a-z][-_0-9a-z]*)\s*\]", re.I)
TAB = re.compile(r'(?P<indent>[ \t]*)===(?P<new>!)?\+? "')
FOLD = re.compile(r"[ \t>]*(?:\?\?\?\+?|!!!)[ \t]+[^\n]*")
COMMENT = re.compile(r"[ \t>]*<!--\s*(?P<kind>\w+):\s*(?P<text>.*?)\s*-->[ \t]*")
DIRECTIVES = ("output", "raises", "warns", "figure", "diff", "error")
FIGURE = re.compile(r"[ \t>]*<figure[^>]*>\s*!\[[^\]]*\]\((?P<name>[^)\s]+)\)")
PYTHON = ("python", "py", "python3")


@dataclass
class Fence:
    """One fenced block of a page.

    Attributes:
        language, attributes: what follows the opening backticks.
        source: the text between the fences, without the indentation.
        start, end: its offsets in the page.
        line: the line of its opening, counted from 1.
        indent: what stands before the backticks.
        tab: None, or (number of the tab set, number of the tab).
    """

    language: str
    attributes: str
    source: str
    start: int
    end: int
    line: int
    indent: str
    tab: tuple | None = None

    @property
    def is_python(self):
        return self.language in PYTHON

    @property
    def is_output(self):
        return self.language == "text" and 'title="Output' in self.attributes


@dataclass
class Example:
    """A python fence, what it embeds and what belongs to it.

    Attributes:
        fence: the python fence.
        code: what runs, includes resolved.
        kind: "run"; "task", "check", "solution" or "mistake" of an exercise; or "whole", a listing of which every
            section runs elsewhere on the page.
        file, section: the embedded file and its section, if it is one include.
        output: the output block's fence, if there is one.
        rule: how the output is compared.
        raises, warns: the exception's or warning's name that the lesson is about.
        figures: {name: "" or "trained"}: figures that stand directly under the fence.
        fault: why there is no code, if the include could not be found.
    """

    fence: Fence
    code: str
    kind: str = "run"
    file: Path | None = None
    section: str | None = None
    output: Fence | None = None
    rule: Rule = EXACT
    raises: str | None = None
    warns: str | None = None
    figures: dict = field(default_factory=dict)
    fault: str | None = None


@dataclass
class Generated:
    """A block that a test writes: a diff of two files or the error a file ends in."""

    fence: Fence
    kind: str
    files: list


@dataclass
class Page:
    """A page of the site, read but not run.

    Attributes:
        path, text: the file and what it held when it was read.
        meta: its front matter.
        fences: all its fences in reading order.
        examples: its python fences.
        generated: its diffs and errors.
        included: text that the page includes outside of fences (recorded tables).
        problems: what is wrong with its form.
    """

    path: Path
    text: str
    meta: dict
    fences: list
    examples: list
    generated: list
    included: str
    problems: list

    @property
    def code_hash(self):
        """16 hexadecimal digits that change with any code the page shows or runs."""
        code = "\n\n".join(f"{example.kind}\n{example.code}" for example in self.examples)
        return hashlib.sha256(code.encode()).hexdigest()[:16]


class SettingsError(Exception):
    """mkdocs.yml cannot be used; the message names the line."""


@lru_cache
def includes(root):
    """Return pymdownx's own resolver of includes, with the options of `root`/mkdocs.yml.

    Raises:
        SettingsError: if that file is not YAML or does not set up the includes.
    """
    loader = type("Loader", (yaml.SafeLoader,), {})
    for tag in ("!", "tag:yaml.org,2002:python/"):
        loader.add_multi_constructor(tag, lambda loader, suffix, node: None)
    try:
        extensions = yaml.load((root / "mkdocs.yml").read_text("utf-8"), loader)["markdown_extensions"]
        options = next(x["pymdownx.snippets"] for x in extensions if "pymdownx.snippets" in x)
    except yaml.MarkedYAMLError as error:
        raise SettingsError(f"mkdocs.yml:{error.problem_mark.line + 1}: not YAML: {error.problem}") from None
    except (KeyError, StopIteration, TypeError):
        raise SettingsError("mkdocs.yml:1: markdown_extensions has no pymdownx.snippets") from None
    bases = options["base_path"]
    options |= {"base_path": [str(root / base) for base in bases], "check_paths": True}
    return SnippetPreprocessor(SnippetExtension(**options).getConfigs(), markdown.Markdown())


def resolve(source, root):
    """Return `source` with its includes replaced by what they name.

    Raises:
        SnippetMissingError: if a file or a section is not there.
    """
    return "\n".join(includes(root).run(source.splitlines()))


def find(file, root):
    """Return the path of an included file, or None."""
    path = includes(root).get_snippet_path(file)
    return Path(path) if path else None


def sections(path, root):
    """Return {name: code} of the sections of the file at `path`, in order."""
    lines = path.read_text("utf-8").splitlines()
    names = [m["name"] for m in map(SECTION.search, lines) if m and m["type"] == "start"]
    return {name: "\n".join(includes(root).extract_section(name, lines)) for name in names}


def front_matter(text):
    """Return (front matter as a dict, its length in characters)."""
    match = re.match(r"---\n(.*?\n)---\n", text, re.S)
    return (yaml.safe_load(match[1]) or {}, match.end()) if match else ({}, 0)


def load(path, root):
    """Read the page at `path`.

    Args:
        path: a Markdown file.
        root: the folder with mkdocs.yml.

    Returns:
        The `Page`; what is wrong with it stands in its `problems`.
    """
    path, root = Path(path), Path(root)
    return parse(path.read_text("utf-8"), path, root)


def parse(text, path, root):
    """Read `text` as the page at `path`; see `load`."""
    shown = path.relative_to(root) if path.is_relative_to(root) else path
    problems = []

    def problem(line, message):
        problems.append(Problem(shown, line, message))

    try:
        meta, _ = front_matter(text)
    except yaml.YAMLError as error:
        line = getattr(getattr(error, "problem_mark", None), "line", 0) + 2
        problem(line, f"the front matter is not YAML: {getattr(error, 'problem', error)}")
        meta = {}
    fences = list(find_fences(text))
    mark_tabs(text, fences)
    page = Page(path, text, meta, fences, [], [], "", problems)
    used = set()

    for number, fence in enumerate(fences):
        following = fences[number + 1] if number + 1 < len(fences) else None
        if fence.is_python:
            page.examples.append(read_example(page, fence, following, root, used, problem))
        elif fence.is_output:
            before = page.examples[-1] if page.examples else None
            if before is None or before.output is not fence:
                problem(fence.line, "an output block without a fence directly above it: nothing would check it")
        else:
            read_other(page, fence, used, problem)

    inside = [(fence.start, fence.end) for fence in fences]
    for match in COMMENT.finditer(text):
        if any(a < match.start() < b for a, b in inside) or match["kind"] not in DIRECTIVES:
            continue
        if match["kind"] == "figure" and FIGURE.match(text[match.end() :].lstrip("\n")):
            continue
        if match.start() not in used:
            problem(
                line_of(text, match.start("kind")),
                f"<!-- {match['kind']}: … --> stands where it belongs to nothing",
            )
    for match in INCLUDE.finditer(text):
        if any(a < match.start("file") < b for a, b in inside):
            continue
        try:
            page.included += resolve(match[0].strip(), root) + "\n"
        except SnippetMissingError as error:
            problem(line_of(text, match.start("file")), str(error))
    mark_whole(page, root)
    return page


def find_fences(text):
    """Yield the fences of `text` in order."""
    regions = RawFencedCodeBlockLexer(FENCE_INFO)(SimpleNamespace(text=text))
    end = 0
    for region in sorted(regions, key=lambda region: region.start):
        if region.start < end:  # a fence shown inside a longer fence
            continue
        end = region.end
        line_start = text.rfind("\n", 0, region.start) + 1
        indent = re.match(r"[ \t>]*(?:[-*+]|\d+[.)])?[ \t>]*", text[line_start:])[0]
        lexemes = region.lexemes
        source = textwrap.dedent(str(lexemes["source"]))
        yield Fence(
            lexemes["language"], lexemes["attributes"], source, region.start, region.end,
            line_of(text, region.start), indent,
        )  # fmt: skip


def line_of(text, offset):
    """Return the line, counted from 1, of the character at `offset`."""
    return text.count("\n", 0, offset) + 1


def mark_tabs(text, fences):
    """Set the tab of each fence that stands in one."""
    inside = set()
    for fence in fences:
        inside |= set(range(fence.line + 1, line_of(text, fence.end) + 1))
    openings = {fence.line: fence for fence in fences}
    set_number, current = -1, None  # current: (indent, set, tab)
    for number, line in enumerate(text.splitlines(), 1):
        if number in inside or not line.strip():
            continue
        indent = len(line) - len(line.lstrip())
        tab = TAB.match(line)
        if tab:
            same = current and current[0] == len(tab["indent"]) and not tab["new"]
            if not same:
                set_number += 1
            current = (len(tab["indent"]), set_number, current[2] + 1 if same else 0)
        elif current and indent <= current[0]:
            current = None
        if number in openings and current:
            openings[number].tab = current[1:]


def read_example(page, fence, following, root, used, problem):
    """Return the `Example` of a python fence and note what is wrong with it."""
    example = Example(fence, "")
    try:
        example.code = textwrap.dedent(resolve(fence.source, root)).strip("\n") + "\n"
    except SnippetMissingError as error:
        example.fault = f"{str(error).rstrip('.')}: {what_there_is(fence.source, root)}"
        problem(fence.line + 1, example.fault)
    match = INCLUDE.fullmatch(fence.source)
    if match:
        example.file, example.section = find(match["file"], root), match["section"]
        name = Path(match["file"]).name
        if name.startswith("exercise_") and example.section:
            example.kind = example.section
            if example.kind not in ("task", "check", "solution", "mistake"):
                problem(fence.line + 1, "an exercise has the sections task, check, solution and mistake")
    else:
        if re.search(r'8<-+\s+"[^"]+:-?\d', fence.source):
            problem(fence.line + 1, "include by the name of a section, not by line numbers")
        lines = fence.source.strip("\n").splitlines()
        if len(lines) > INLINE_LINES:
            problem(fence.line, f"{len(lines)} lines of code in the page: above {INLINE_LINES} they go into snippets/")
    for number, line in enumerate(example.code.splitlines()):
        if len(line) > COLUMNS and not example.file:
            problem(fence.line + 1 + number, f"{len(line)} columns: code has at most {COLUMNS}")

    gap_end = following.start if following else len(page.text)
    position = read_gap(page, example, fence.end, gap_end, used, problem)
    if following and following.is_output and position == gap_end and following.tab == fence.tab:
        example.output = following
        if f'title="{example.rule.title}"' not in following.attributes:
            problem(following.line, f'the block tells how close its numbers are held: title="{example.rule.title}"')
        after = page.fences.index(following) + 1
        end = page.fences[after].start if after < len(page.fences) else len(page.text)
        read_figures(page, example, following.end, end, used)
    else:
        read_figures(page, example, position, gap_end, used)
    return example


def what_there_is(source, root):
    """Return in words what an include that was not found may have meant."""
    match = INCLUDE.search(source)
    path = find(match["file"], root) if match else None
    if path is None:
        return "is the file's name misspelt?"
    return f"{match['file']} has the sections {', '.join(sections(path, root)) or '(none)'}"


def read_gap(page, example, start, end, used, problem):
    """Read the directives between a fence and what follows; return where something else begins."""
    text, position = page.text, start
    while position < end:
        line_end = text.find("\n", position, end)
        line_end = end if line_end < 0 else line_end + 1
        line = text[position:line_end].rstrip("\n")
        comment = COMMENT.fullmatch(line)
        if comment and comment["kind"] in ("output", "raises", "warns"):
            used.add(position)
            try:
                if comment["kind"] == "output":
                    example.rule = parse_rule(comment["text"])
                else:
                    setattr(example, comment["kind"], comment["text"])
            except ValueError as error:
                problem(line_of(text, position), str(error))
        elif line.strip(" \t>") and not FOLD.fullmatch(line):
            return position
        position = line_end
    return end


def read_figures(page, example, start, end, used):
    """Read the figures that stand directly under a fence or its output."""
    text = page.text[start:end]
    pattern = re.compile(
        rf"(?:[ \t>]*\n|{FOLD.pattern}\n)*(?P<comment>[ \t>]*<!--\s*figure:\s*(?P<word>\w+)\s*-->[ \t]*\n)?"
        rf"[ \t>]*(?=<figure){FIGURE.pattern}.*?</figure>",
        re.S,
    )
    position = 0
    while match := pattern.match(text, position):
        example.figures[match["name"]] = match["word"] or ""
        if match["comment"]:
            used.add(start + match.start("comment"))
        position = match.end()


def read_other(page, fence, used, problem):
    """Read a fence that is neither python nor an output."""
    if fence.language == "diff" or (fence.language == "text" and 'title="Error"' in fence.attributes):
        kind = "diff" if fence.language == "diff" else "error"
        line_end = page.text.rfind("\n", 0, fence.start + 1)
        before = page.text[:line_end].rsplit("\n", 1)[-1] if line_end > 0 else ""
        match = COMMENT.fullmatch(before)
        if match and match["kind"] == kind:
            used.add(line_end - len(before))
            page.generated.append(Generated(fence, kind, match["text"].split()))
        else:
            problem(fence.line, f"a {kind} block has <!-- {kind}: … --> on the line above, so that a test writes it")
    elif fence.language not in ("bash", "powershell"):
        problem(
            fence.line,
            f'fence "{fence.language}{fence.attributes}" is not one of: python, text title="Output", bash, '
            f'powershell, and the generated diff and text title="Error"',
        )


def mark_whole(page, root):
    """Mark the fences that list a complete file whose sections all run elsewhere on the page."""
    shown = {(example.file, example.section) for example in page.examples if example.section}
    for example in page.examples:
        if example.file and not example.section:
            names = sections(example.file, root)
            if names and all((example.file, name) in shown for name in names):
                example.kind = "whole"

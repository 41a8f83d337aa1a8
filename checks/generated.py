"""Blocks that a test writes: the difference of two files, and the error that a file ends in."""

import difflib
import textwrap
import traceback

from checks import execution, outputs, pages
from checks.files import relative


def check(runner, page, block):
    """Compare a generated block with what it should hold, or note its new text.

    Args:
        runner: the session's `Runner`.
        page: the `Page`.
        block: the `Generated` block.

    Returns:
        None, or the text of a failure.
    """
    at = f"{relative(str(page.path), runner.root)}:{block.fence.line}"
    paths = [pages.find(name, runner.root) for name in block.files]
    missing = [name for name, path in zip(block.files, paths, strict=True) if path is None]
    if missing:
        return f"{at}: {missing[0]} is not in snippets/"
    if len(paths) != (2 if block.kind == "diff" else 1):
        return f"{at}: a diff names two files, an error one"
    if block.kind == "diff":
        text, failure = diff(*paths), None
    else:
        text, failure = error(paths[0], runner.root)
    if failure:
        return f"{at}: {failure}"
    difference = outputs.compare(block.fence.source, text)
    if difference is None:
        return None
    if runner.update:
        start = page.text.index("\n", block.fence.start) + 1
        end = page.text.rindex("\n", start - 1, block.fence.end) + 1
        indented = textwrap.indent(text, block.fence.indent)
        runner.changes.setdefault(page.path, []).append((start, end, indented))
        return None
    return f"{at}: the block is not what the files give\n{difference}\nIf it should be: {runner.repair(page)}"


def diff(first, second):
    """Return the unified difference of two listings, without their docstrings and file names."""
    before, after = (path.read_text("utf-8").splitlines()[1:] for path in (first, second))
    before, after = (lines[1:] if lines[:1] == [""] else lines for lines in (before, after))
    lines = list(difflib.unified_diff(before, after, n=1, lineterm=""))[3:]
    return "".join(("@@" if line.startswith("@@") else line) + "\n" for line in lines)


def error(path, root):
    """Run the program at `path`, which has to fail.

    Returns:
        (text, None): where it failed and the error as the interpreter prints it; or (None, failure).
    """
    code = path.read_text("utf-8")
    done = execution.run_alone(code, str(path))
    if done.error is None:
        return None, f"{path.relative_to(root)}:1: runs without an error; the page shows one"
    if isinstance(done.error, SyntaxError) and done.error.filename == str(path):
        line, source = done.error.lineno, (done.error.text or "").strip()
    else:
        frames = [frame for frame in traceback.extract_tb(done.error.__traceback__) if frame.filename == str(path)]
        line, source = frames[-1].lineno, frames[-1].line
    text = f'File "{path.name}", line {line}\n    {source}\n{execution.last_line(done.error)}\n'
    return outputs.clean(text), None

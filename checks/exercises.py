"""Runs exercises: the stub must fail, the solution must pass, and a typical mistake must be caught."""

import ast

from checks import execution, pages
from checks.problem import Problem

PARTS = ("task", "solution", "check", "mistake")


def outcome(path, parts, root):
    """Run the named sections of an exercise, in this order, in a namespace of their own.

    Returns:
        The `Outcome`; its error's line counts in the joined code.
    """
    found = pages.sections(path, root)
    code = "\n\n".join(found[part].strip("\n") for part in parts) + "\n"
    return execution.run_alone(code, f"{path.stem} ({' + '.join(parts)})")


def form_problems(path, root):
    """Yield what is wrong with the form of the exercise at `path`."""
    shown = path.relative_to(root)
    found = pages.sections(path, root)
    for part in PARTS:
        if part not in found:
            yield Problem(shown, 1, f'the section "{part}" is missing')
    if "check" not in found:
        return
    line = path.read_text("utf-8").split("[start:check]")[0].count("\n") + 1
    asserts = [node for node in ast.walk(ast.parse(found["check"])) if isinstance(node, ast.Assert)]
    if not 2 <= len(asserts) <= 6:
        yield Problem(shown, line, f"{len(asserts)} assertions: a check has two to six")
    for node in asserts:
        if node.msg is None:
            yield Problem(shown, line + node.lineno, "an assertion without a message that helps")


def problem(path, kind, root):
    """Run what a section of an exercise promises.

    Args:
        path: the exercise's file.
        kind: "task" must run, "check" must fail on the task, "solution" must pass, "mistake" must fail.
        root: the project's folder.

    Returns:
        None, or a text naming the file that has to be opened.
    """
    shown = path.relative_to(root)
    missing = [part for part in PARTS if part not in pages.sections(path, root)]
    if missing:
        return f'{shown}:1: the section "{missing[0]}" is missing'
    if kind == "task":
        return fault(shown, "the task alone", outcome(path, ["task"], root), root)
    if kind == "solution":
        done = outcome(path, ["task", "solution", "check"], root)
        return fault(shown, "the solution, checked", done, root)
    parts = ["task", "check"] if kind == "check" else ["task", "mistake", "check"]
    who = "the unchanged task" if kind == "check" else "the typical mistake"
    done = outcome(path, parts, root)
    if done.error is None:
        return f"{shown}:1: {who} passes the check: it checks nothing"
    if not isinstance(done.error, AssertionError) or not str(done.error):
        other = execution.describe(done.error, root)
        return f"{shown}:1: {who} must end in an AssertionError with a message, not in\n{other}"
    return None


def fault(shown, what, done, root):
    """Return a text if code that had to run quietly did not."""
    if done.error is not None:
        return f"{shown}:1: {what} fails\n{execution.describe(done.error, root)}"
    if done.warnings or done.stderr.strip():
        return f"{shown}:1: {what} warns: {done.warnings or done.stderr}"
    return None

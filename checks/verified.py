"""The line "checked with Python …, on DATE": written by a green full run, void when the code changes."""

import datetime
import importlib.metadata
import platform
import re

from checks.problem import Problem


def record(code, code_hash, today=None):
    """Return what is kept of a green run: versions, date and the hash of the code.

    Args:
        code: all code of the page, to tell which libraries it needs.
        code_hash: see `Page.code_hash`.
        today: the date, by default the current one.
    """
    versions = {"python": platform.python_version()}
    needs = {
        "numpy": r"\bnumpy\b|\bkeras\b",
        "scikit-learn": r"\bsklearn\b",
        "keras": r"\bkeras\b",
        "tensorflow": r"\bkeras\b|\btensorflow\b",
    }
    for name, pattern in needs.items():
        if re.search(pattern, code):
            versions[name] = importlib.metadata.version(name)
    date = today or datetime.date.today().isoformat()
    return {**versions, "date": str(date), "code": code_hash}


def with_record(text, checked):
    """Return the page `text` with `checked` in its front matter, on a line of its own."""
    values = ", ".join(f'{name}: "{value}"' for name, value in checked.items())
    line = f"checked: {{{values}}}\n"
    if not text.startswith("---\n"):
        return f"---\n{line}---\n\n{text}"
    end = text.index("\n---\n", 3) + 1
    head = re.sub(r"^checked:.*\n", "", text[4:end], flags=re.M)
    return f"---\n{head}{line}{text[end:]}"


def problems(page, root):
    """Yield a problem if a page with code has no record, or one of other code."""
    if page.examples:
        shown = page.path.relative_to(root)
        repair = f"run pytest --full --update {shown}"
        yield from record_problems(shown, page.meta.get("checked"), page.code_hash, repair)


def record_problems(shown, checked, code_hash, repair):
    """Yield a problem if there is no record, or one of other code.

    Args:
        shown: the path that messages name.
        checked: the record, as `record` gave it, or None.
        code_hash: of the code as it is now.
        repair: the command that renews the record.
    """
    if not checked:
        yield Problem(shown, 1, f'has no "checked" record: {repair}')
    elif checked.get("code") != code_hash:
        yield Problem(shown, 1, f"its code changed after it was checked on {checked.get('date')}: {repair}")

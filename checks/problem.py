"""What a check found: always a file, a line to open, and what to do there."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, order=True)
class Problem:
    """One thing to repair.

    Attributes:
        path: the file to open.
        line: its line, counted from 1.
        message: what is wrong and, where a command repairs it, that command.
    """

    path: Path
    line: int
    message: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.message}"


def report(problems):
    """Fail with one line for each problem; with none, do nothing.

    Args:
        problems: iterable of `Problem`.

    Raises:
        AssertionError: listing all of them, so that one run is enough to repair a page.
    """
    found = sorted(set(problems))
    if found:
        raise AssertionError("\n".join(["", *map(str, found)]))

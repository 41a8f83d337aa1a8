"""Paths as messages show them, and files written complete or not at all."""

import os
import tempfile
from pathlib import Path


def relative(filename, root):
    """Return a file's path as seen from the project's folder."""
    path = Path(filename)
    return str(path.relative_to(root)) if path.is_absolute() and path.is_relative_to(root) else filename


def write_whole(path, text):
    """Write `text` to `path` by renaming a complete file, so that a crash leaves the old or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".tmp")
    with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)
    os.chmod(name, 0o644)
    os.replace(name, path)

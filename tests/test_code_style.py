"""Spelling of all prose and code, and the style of all Python."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def run(*command):
    """Run a module of this Python in the repository; fail with what it printed."""
    done = subprocess.run([sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, f"{' '.join(command)} found:\n{done.stdout}{done.stderr}"


def test_spelling():
    run("codespell_lib")  # what it reads and leaves out stands in pyproject.toml


def test_lint():
    run("ruff", "check", "--no-cache", "--quiet", ".")


def test_format():
    run("ruff", "format", "--no-cache", "--quiet", "--check", ".")

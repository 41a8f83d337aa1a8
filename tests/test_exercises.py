"""Exercises: their form, and that each catches its typical mistake.

Pages test that the stub fails and the solution passes; test_snippets.py sees to it that a page shows them.
"""

from pathlib import Path

import pytest

from checks import exercises, listings
from checks.problem import report

ROOT = Path(__file__).parents[1]
ALL = listings.files(ROOT, "exercise")


@pytest.mark.parametrize("path", ALL, ids=lambda path: str(path.relative_to(ROOT)))
def test_form(path):
    report(exercises.form_problems(path, ROOT))


@pytest.mark.parametrize("path", ALL, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_typical_mistake_is_caught(path):
    failure = exercises.problem(path, "mistake", ROOT)
    assert failure is None, failure

"""Exercises: the stub fails, the solution passes, a typical mistake is caught."""

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
@pytest.mark.parametrize("part", exercises.PARTS)
def test_part(path, part):
    failure = exercises.problem(path, part, ROOT)
    assert failure is None, failure

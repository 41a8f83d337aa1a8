"""What can be told of a page without running it: its form, its numbers, its "checked" line."""

from pathlib import Path

import pytest

from checks import numbers, pages, verified
from checks.problem import report

ROOT = Path(__file__).parents[1]
PAGES = sorted((ROOT / "docs").rglob("*.md"))


@pytest.fixture(params=PAGES, ids=lambda path: str(path.relative_to(ROOT / "docs")))
def page(request):
    return pages.load(request.param, ROOT)


def test_form(page):
    report(page.problems)


def test_numbers_in_prose(page):
    report(numbers.problems(page, ROOT))


def test_checked_line(page, full, update):
    if full and update:
        return  # this very run renews it, where the page's code went well
    report(verified.problems(page, ROOT))


def test_facts_name_pages():
    """A fact for a page that does not exist would never be missed."""
    report(numbers.fact_problems(ROOT))

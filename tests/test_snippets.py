"""Every file in snippets/ has its form, is shown, and runs on its own from any folder."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from checks import data, listings, outputs, pages
from checks.problem import report

ROOT = Path(__file__).parents[1]
ALL = sorted((ROOT / "snippets").rglob("*.py"))
ALONE = listings.files(ROOT, "listing", "exercise", "figure")


@pytest.fixture(scope="session")
def site_pages():
    return [pages.load(path, ROOT) for path in sorted((ROOT / "docs").rglob("*.md"))]


@pytest.mark.parametrize("path", ALL, ids=lambda path: str(path.relative_to(ROOT)))
def test_form(path):
    report(listings.form_problems(path, ROOT))


@pytest.mark.parametrize(
    "path", listings.files(ROOT, "listing", "exercise"), ids=lambda path: str(path.relative_to(ROOT))
)
def test_is_shown(path, site_pages):
    report(listings.shown_problems(path, site_pages, ROOT))


@pytest.mark.parametrize("path", ALONE, ids=lambda path: str(path.relative_to(ROOT)))
def test_runs_alone(path, tmp_path, full, data_cache, site_pages):
    """A file as a reader runs it; in the full run only: Keras, with its training cut short, and figures."""
    keras = listings.uses_keras(path)
    if keras and not full:
        pytest.skip("imports Keras in a process of its own: runs with --full")
    if listings.kind(path) == "figure" and not full:
        pytest.skip("drawn and compared in test_figures.py; in a process of its own with --full")
    cut = keras and ".fit(" in path.read_text("utf-8")  # its training is cut short, so it prints other numbers
    environment = {
        **os.environ,
        **data.environment(full, data_cache, ROOT),
        "MPLBACKEND": "template",
        "NN_CUT_TRAINING": "1" if cut else "",
        "PYTHONIOENCODING": "utf-8",
    }
    parts = pages.sections(path, ROOT) if listings.kind(path) == "exercise" else None
    if parts:  # from top to bottom an exercise would end in its typical mistake
        path = tmp_path / path.name
        path.write_text("\n\n".join(parts[name] for name in ("task", "solution", "check")), "utf-8")
    done = subprocess.run(
        [sys.executable, str(path)], cwd=tmp_path, env=environment, capture_output=True, text=True,
        encoding="utf-8", timeout=600,
    )  # fmt: skip
    shown = path.relative_to(ROOT) if path.is_relative_to(ROOT) else path.name
    assert done.returncode == 0, f"{shown}:1: does not run alone\n{done.stderr}"
    assert "Warning" not in done.stderr, f"{shown}:1: warns when it runs alone\n{done.stderr}"
    expected = listings.printed_on_page(path, site_pages) if not parts and not cut else None
    if expected is not None:
        difference = outputs.compare(expected, done.stdout)
        assert difference is None, f"{shown}:1: alone it prints other text than on its page\n{difference}"

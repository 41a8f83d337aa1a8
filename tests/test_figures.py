"""Every figure is drawn again and compared with the committed file; every file is drawn by something."""

import re
from pathlib import Path

import pytest

from checks import execution, listings, pages, running
from checks.problem import Problem, report

ROOT = Path(__file__).parents[1]
SCRIPTS = listings.files(ROOT, "figure")


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_drawn_anew(script, runner):
    shown = script.relative_to(ROOT)
    code = script.read_text("utf-8")
    done = execution.run_alone(code, str(script))
    assert done.error is None, f"{shown}:1: fails\n{execution.describe(done.error, ROOT)}"
    assert not done.warnings, f"{shown}:1: warns: {done.warnings}"
    assert len(done.figures) == 1, f"{shown}:1: draws {len(done.figures)} figures, not one"
    path = ROOT / "docs" / script.parent.relative_to(ROOT / "snippets") / f"{script.stem}.svg"
    failure = runner.settle_figure(path, done.figures[0], trained=".fit(" in code)
    command = f"pytest {'--full ' if runner.full else ''}--update tests/test_figures.py"
    assert failure is None, f"{failure}\nIf the new figure is right: {command}"
    runner.finish_files()


def test_every_figure_is_drawn_and_shown():
    """An SVG that nothing draws would never be checked, and one that no page shows is dead weight."""
    found = []
    shown_by = {}
    for page_path in sorted((ROOT / "docs").rglob("*.md")):
        page = pages.load(page_path, ROOT)
        by_fence = {name for example in page.examples for name in example.figures}
        for match in re.finditer(r"\]\((fig_[^)\s]+\.svg)\)", page.text):
            name, line = match[1], page.text.count("\n", 0, match.start()) + 1
            shown_by[page_path.parent / name] = page_path
            if name not in by_fence and not running.drawn_by_script(page_path, name, ROOT):
                message = f"nothing draws {name}: no script of this name, no fence directly above"
                found.append(Problem(page_path.relative_to(ROOT), line, message))
            if not (page_path.parent / name).is_file():
                message = f"{name} is not there: pytest --update {page_path.relative_to(ROOT)} tests/test_figures.py"
                found.append(Problem(page_path.relative_to(ROOT), line, message))
    for path in sorted((ROOT / "docs").rglob("fig_*.svg")):
        if path not in shown_by:
            found.append(Problem(path.relative_to(ROOT), 1, "no page shows this figure"))
    report(found)

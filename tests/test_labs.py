"""Labs: their notebooks are made from their sources, run, and give what they show."""

import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path

import nbformat
import pytest
from bs4 import BeautifulSoup

from checks import data, labs
from checks.problem import report

ROOT = Path(__file__).parents[1]
SOURCES, ORPHANS = labs.find(ROOT)


@pytest.fixture(params=SOURCES, ids=lambda path: path.stem)
def lab(request):
    return labs.load(request.param, ROOT)


def test_every_notebook_has_a_source():
    assert not ORPHANS, f"{ORPHANS[0]}:1: has no source in snippets/labs/"


def test_runs_and_gives_what_it_shows(lab, full, update, data_cache):
    """The long one. With `--full --update` it writes the notebook."""
    if not full:
        pytest.skip("a lab trains for a minute or more: runs with --full")
    ran = labs.run(lab, data.environment(full, data_cache, ROOT))
    report(labs.run_problems(lab, ran))
    if update:
        labs.record(lab, ran)
    else:
        report(labs.output_problems(lab, ran, full))


def test_made_from_its_source(lab, update):
    if update:
        labs.refresh(lab)
    report(labs.stale_problems(lab))


def test_form(lab):
    report(labs.form_problems(lab))


def test_numbers_in_prose(lab):
    report(labs.number_problems(lab))


def test_checked_line(lab):
    report(labs.checked_problems(lab))


# ----------------------------------------------------------------------- labs that must fail, each for one reason

GOOD = """
# ---
# jupyter:
#   description: A lab of a few cells that the tests of the checks are run on, and nothing else.
# ---

# %% [markdown]
# # A title
#
# A promise.
#
# *You need: nothing. A minute to read.*

# %% {"output": "full atol=0.003; quick accuracy>=0.85"}
accuracy = 0.9
print(f"accuracy {accuracy:.3f}")

# %% {"alt": "A line that rises to 2."}
import matplotlib.pyplot as plt

plt.plot([0, 2])
plt.show()

# %% [markdown]
# ## In three lines
#
# The accuracy is 0.9.
#
# ## Questions
#
# ## Answers
"""


@pytest.fixture
def small(tmp_path):
    """A function that writes a source below `tmp_path` and returns its `Lab`."""

    def write(text):
        path = tmp_path / "snippets" / "labs" / "small.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text).lstrip(), "utf-8")
        return labs.load(path, tmp_path)

    return write


@pytest.fixture(scope="module")
def good_run(tmp_path_factory):
    """The JSON of the good lab's notebook as a full run records it."""
    folder = tmp_path_factory.mktemp("good")
    source = folder / "snippets" / "labs" / "small.py"
    source.parent.mkdir(parents=True)
    source.write_text(GOOD.lstrip(), "utf-8")
    lab = labs.load(source, folder)
    labs.record(lab, labs.run(lab, {}))
    return lab.notebook.read_text("utf-8")


def recorded(lab, notebook_json):
    """Put the notebook of the good lab beside the source of `lab`."""
    lab.notebook.parent.mkdir(parents=True, exist_ok=True)
    lab.notebook.write_text(notebook_json, "utf-8")
    lab.__dict__.pop("recorded", None)
    return lab


def words(problems):
    return "\n".join(map(str, problems))


def everything(lab):
    checks = (labs.stale_problems, labs.form_problems, labs.number_problems, labs.checked_problems)
    return words(problem for check in checks for problem in check(lab))


def test_a_good_lab_passes(small, good_run):
    lab = recorded(small(GOOD), good_run)
    assert everything(lab) == ""
    assert words(labs.output_problems(lab, lab.recorded, full=True)) == ""


def test_a_notebook_holds_nothing_that_differs_from_run_to_run(good_run, small):
    lab = small(GOOD)
    labs.record(lab, labs.run(lab, {}))
    assert lab.notebook.read_text("utf-8") == good_run
    notebook = json.loads(good_run)
    assert [cell["id"] for cell in notebook["cells"]] == ["cell-01", "cell-02", "cell-03", "cell-04"]
    assert notebook["metadata"]["kernelspec"]["name"] == "python3"
    assert set(notebook["metadata"]["checked"]) >= {"python", "date", "code"}
    assert "dc:date" not in good_run and "iopub" not in good_run
    assert [path.name for path in lab.notebook.parent.iterdir()] == ["small.ipynb"]


def test_the_picture_carries_its_alt_text(good_run):
    picture = json.loads(good_run)["cells"][2]["outputs"][0]
    assert picture["metadata"] == {"image/svg+xml": {"alt": "A line that rises to 2."}}


def test_a_missing_notebook_is_said(small):
    lab = small(GOOD)
    assert words(labs.stale_problems(lab)) == f"docs/labs/small.ipynb:1: not there: {labs.FULL_UPDATE}"


def test_changed_text_is_stale_and_update_repairs_it(small, good_run):
    lab = recorded(small(GOOD.replace("A promise.", "Another promise.")), good_run)
    stale = "docs/labs/small.ipynb:1: stale: cell 1 is not the one at snippets/labs/small.py:6: "
    assert words(labs.stale_problems(lab)) == stale + labs.UPDATE
    labs.refresh(lab)
    assert everything(lab) == ""


def test_a_changed_alt_text_reaches_the_picture(small, good_run):
    lab = recorded(small(GOOD.replace("rises to 2", "goes up")), good_run)
    assert "cell 3 is not the one at snippets/labs/small.py:17" in words(labs.stale_problems(lab))
    labs.refresh(lab)
    assert lab.recorded.cells[2].outputs[0].metadata["image/svg+xml"]["alt"] == "A line that goes up."


def test_changed_code_needs_a_full_run(small, good_run):
    lab = recorded(small(GOOD.replace("accuracy = 0.9", "accuracy = 0.91")), good_run)
    stale = f"cell 2 is not the one at snippets/labs/small.py:13: {labs.FULL_UPDATE}"
    assert words(labs.stale_problems(lab)).endswith(stale)
    assert "its code changed after it was checked on" in words(labs.checked_problems(lab))
    with pytest.raises(labs.LabError, match="small.ipynb:1: its code changed"):
        labs.refresh(lab)
    assert lab.notebook.read_text("utf-8") == good_run


def test_a_removed_cell_is_stale(small, good_run):
    lab = recorded(small(GOOD[: GOOD.index("# %% [markdown]\n# ## In three")]), good_run)
    assert "stale: its last 1 cells are not in small.py" in words(labs.stale_problems(lab))


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("# # A title", "# A title", "small.py:6: a lab begins with a Markdown cell whose first line is its title"),
        ("# A promise.\n#\n", "", "small.py:6: no promise under the title"),
        ("A minute to read", "Read it", "small.py:6: no line *You need:"),
        ("jupyter:\n#   description: A lab", "jupyter:\n#   about: A lab", "small.py:1: no description"),
        ("## In three lines", "## In `three` lines", 'small.py:23: inline code in the heading "In `three` lines"'),
        ("## In three lines", "# In three lines", 'small.py:23: a second title "In three lines"'),
        ("## In three lines", "## Summary", 'small.py:6: no "## In three lines"'),
        ("atol=0.003", "atol=0.3", 'small.py:13: "output": the tolerance is above the cap'),
        ("accuracy = 0.9\n", "accuracy = 0.9" + " + 0" * 20 + "\n", "small.py:14: 94 columns"),
    ],
)
def test_form_is_held(small, good_run, old, new, message):
    assert old in GOOD
    lab = recorded(small(GOOD.replace(old, new)), good_run)
    assert message in words(labs.form_problems(lab))


def test_a_picture_without_alt_text_fails(small):
    lab = small(GOOD.replace(' {"alt": "A line that rises to 2."}', ""))
    ran = labs.run(lab, {})
    assert "small.py:17: a picture without alt text" in words(labs.run_problems(lab, ran))
    labs.save(lab, ran)
    assert "small.py:17: a picture without alt text" in words(labs.form_problems(lab))


def test_a_number_that_was_never_printed_fails(small, good_run):
    lab = recorded(small(GOOD.replace("is 0.9.", "is 0.97.")), good_run)
    assert "snippets/labs/small.py:26: the number 0.97" in words(labs.number_problems(lab))


def with_output(notebook_json, text):
    notebook = nbformat.reads(notebook_json, 4)
    notebook.cells[1].outputs[0].text = text
    return notebook


@pytest.mark.parametrize(
    ("printed", "full", "message"),
    [
        ("accuracy 0.902\n", True, ""),
        ("accuracy 0.905\n", True, "+ accuracy 0.905"),
        ("accuracy 0.860\n", False, ""),
        ("accuracy 0.700\n", False, "accuracy is 0.7 on the small sample"),
        ("precision 0.900\n", False, "+ precision 0.900"),
        ("accuracy 0.900\nmore\n", False, "1 lines shown, 2 printed"),
    ],
)
def test_outputs_are_compared(small, good_run, printed, full, message):
    lab = recorded(small(GOOD), good_run)
    found = words(labs.output_problems(lab, with_output(good_run, printed), full))
    assert (message in found) if message else not found
    assert not message or found.startswith("snippets/labs/small.py:13: ")


def test_a_picture_that_is_gone_fails(small, good_run):
    lab = recorded(small(GOOD), good_run)
    ran = nbformat.reads(good_run, 4)
    ran.cells[2].outputs = []
    assert "small.py:17: draws nothing" in words(labs.output_problems(lab, ran, full=False))


def test_an_update_leaves_what_still_holds(small, good_run):
    lab = recorded(small(GOOD), good_run)
    labs.record(lab, with_output(good_run, "accuracy 0.901\n"))
    assert lab.recorded.cells[1].outputs[0].text == "accuracy 0.900\n"
    labs.record(lab, with_output(good_run, "accuracy 0.910\n"))
    assert lab.recorded.cells[1].outputs[0].text == "accuracy 0.910\n"


def test_a_warning_fails(small):
    lab = small(GOOD.replace("accuracy = 0.9\n", "import warnings\nwarnings.warn('careful')\naccuracy = 0.9\n"))
    assert "small.py:13: writes to the error stream:" in words(labs.run_problems(lab, labs.run(lab, {})))


def test_an_error_names_the_line_of_the_source(small):
    code = "def f():\n    return 1 / 0\n\n# %%\nf()\n"
    lab = small(GOOD.replace("accuracy = 0.9\n", code + "accuracy = 0.9\n"))
    message = r"^snippets/labs/small.py:15: ZeroDivisionError: .* \(in the cell at .*:17\)$"
    with pytest.raises(labs.LabError, match=message):
        labs.run(lab, {})


def test_text_outside_the_cells_fails(small):
    with pytest.raises(labs.LabError, match="snippets/labs/small.py:1: .* cells, but"):
        small(GOOD.replace("# ---\n\n", "# ---\nloose = 1\n\n", 1))


@pytest.mark.parametrize(
    "line",
    [
        "WARNING: All log messages before absl::InitializeLog() is called are written to STDERR",
        "I0000 00:00:1795183169.024624    5926 port.cc:153] oneDNN custom operations are on.",
        "E0000 00:00:1795183179.023741    5926 cuda_platform.cc:52] failed call to cuInit",
        "2026-11-20 14:00:00.123456: I tensorflow/core/util/port.cc:153] oneDNN custom operations are on.",
    ],
)
def test_tensorflow_may_say_that_it_starts(line):
    assert labs.TENSORFLOW_STARTS.fullmatch(line)


@pytest.mark.parametrize("line", ["UserWarning: x", "<string>:1: RuntimeWarning: overflow", "warning"])
def test_nothing_else_may_write_to_the_error_stream(line):
    assert not labs.TENSORFLOW_STARTS.fullmatch(line)


# ------------------------------------------------------------------------------------- a lab as a page of the site


@pytest.fixture
def build(tmp_path, small, good_run):
    """A function that builds a site of a home page and one lab, and returns its folder; the lab is the good one."""

    def run(notebook=good_run):
        lab = recorded(small(GOOD), notebook)
        home = lab.notebook.parents[1] / "index.md"
        home.write_text("# Home\n", "utf-8")
        config = {
            "site_name": "A site",
            "site_url": "https://example.org/nn/",
            "strict": True,
            "theme": {"name": "material", "font": False},
            "plugins": ["search", {"mkdocs-jupyter": {"include": ["labs/*.ipynb"], "include_source": True}}],
            "hooks": [str(ROOT / "hooks" / f"{name}.py") for name in ("figure_sizes", "notebook_pages")],
            "markdown_extensions": [
                "attr_list",
                "md_in_html",
                {"toc": {"permalink": True}},
                "pymdownx.details",
                "pymdownx.superfences",
            ],
        }
        (tmp_path / "mkdocs.yml").write_text(json.dumps(config), "utf-8")
        done = subprocess.run(
            [sys.executable, "-m", "mkdocs", "build", "-d", "site"],
            cwd=tmp_path, capture_output=True, text=True, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        )  # fmt: skip
        return tmp_path / "site", done

    return run


def edited(notebook_json, old, new):
    assert old in notebook_json
    return notebook_json.replace(old, new)


def test_a_lab_is_a_page_like_every_other(build, good_run):
    link = edited(good_run, "A promise.", "A promise, [home](../index.md#home).")
    site, done = build(link)
    assert done.returncode == 0, done.stderr
    html = (site / "labs" / "small" / "index.html").read_text("utf-8")
    page = BeautifulSoup(html, "html.parser")
    article = page.select_one("article")
    assert page.select_one("meta[name=description]")["content"].startswith("A lab of a few cells")
    assert article.select_one("p.needs em").text.startswith("You need")
    assert [block.text for block in article.select(".highlight .filename")] == ["Output, ± 0.003"]
    assert "accuracy 0.900" in article.select_one(".highlight:has(.filename) code").text
    assert article.select_one("h1 a.headerlink") and article.select_one("a[href='../../#home']")
    image = article.select_one("img")
    assert image["alt"] == "A line that rises to 2." and float(image["width"]) > 100 < float(image["height"])
    assert "<svg" in (site / "labs" / "small" / image["src"]).read_text("utf-8")
    assert not article.select("script, style, link") and "jupyter" not in html.lower().replace("jupyterlab", "")
    assert "In three lines" in (site / "search" / "search_index.json").read_text("utf-8")
    assert not (site.parent / ".cache").exists()


def test_the_copy_for_download_leads_to_the_site(build, good_run):
    site, done = build(edited(good_run, "A promise.", "A promise, [home](../index.md#home)."))
    assert done.returncode == 0, done.stderr
    copy = nbformat.read(site / "labs" / "small" / "small.ipynb", 4)
    assert "[home](https://example.org/nn/#home)" in copy.cells[0].source
    nbformat.validate(copy)


def test_a_link_to_nowhere_stops_the_build(build, good_run):
    _, done = build(edited(good_run, "A promise.", "A promise, [gone](../gone.md)."))
    assert done.returncode != 0 and "labs/small.ipynb" in done.stderr and "gone.md" in done.stderr


def test_what_is_to_be_predicted_is_folded(build, good_run):
    notebook = nbformat.reads(good_run, 4)
    notebook.cells[0].source += "\n\n**Predict first:** how many?"
    why = nbformat.v4.new_markdown_cell("Because.", id="why")
    later = nbformat.v4.new_markdown_cell("Later.", id="later")
    notebook.cells[2:2] = [why, later]
    site, done = build(nbformat.writes(notebook))
    assert done.returncode == 0, done.stderr
    article = BeautifulSoup((site / "labs" / "small" / "index.html").read_text("utf-8"), "html.parser").article
    folded = article.select("details")
    assert [fold.summary.text for fold in folded] == ["Output, and why"]
    assert "accuracy 0.900" in folded[0].text and "Because." in folded[0].text
    assert "Later." not in folded[0].text and not folded[0].select("img")


@pytest.mark.parametrize("broken", ["not JSON", "{}", '{"nbformat": 3, "worksheets": []}'])
def test_a_broken_notebook_is_named(build, broken):
    _, done = build(broken)
    assert done.returncode != 0 and "small.ipynb:1: not a notebook" in done.stderr

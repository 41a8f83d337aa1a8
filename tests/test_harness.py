"""The harness itself: documents that must fail, each for its own reason, beside a twin that must pass.

Every case is one sound page and one small change. The sound page has to pass and the changed one has to fail with a
message that names the file, the line and this very reason.
"""

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest

from checks import data, exercises, listings, numbers, outputs, pages, summary, verified
from checks.files import write_whole
from checks.problem import report

ROOT = Path(__file__).parents[1]

SETTINGS = """
site_name: A site that must fail
markdown_extensions:
  - pymdownx.snippets: {base_path: [snippets], check_paths: true, dedent_subsections: true, restrict_base_path: true}
"""

SUM = '''"""A sum."""

# --8<-- [start:inputs]
inputs = [0.5, 0.8]
# --8<-- [end:inputs]

# --8<-- [start:sum]
total = sum(inputs)
print("total:", round(total, 1))
# --8<-- [end:sum]
'''

EXERCISE = '''"""Double a number."""

# --8<-- [start:task]
def double(x):
    """Return twice x."""
    return x  # replace this line
# --8<-- [end:task]

# --8<-- [start:solution]
def double(x):
    """Return twice x."""
    return 2 * x
# --8<-- [end:solution]

# --8<-- [start:check]
assert double(3) == 6, f"twice 3 is 6, not {double(3)}"
assert double(-1) == -2, f"twice -1 is -2, not {double(-1)}"
# --8<-- [end:check]

# --8<-- [start:mistake]
def double(x):
    """Square it: right for 2 only."""
    return x * x
# --8<-- [end:mistake]
'''

FIGURE = """```python
import matplotlib.pyplot as plt

plt.plot([0, 1, 4, 9])
plt.show()
```

<figure markdown="span">
  ![A rising line](fig_rising.svg)
  <figcaption>It rises.</figcaption>
</figure>
"""

PAGE = """# A page

The inputs are 0.5 and 0.8.

```python
--8<-- "part/sum.py:inputs"
```

```python
--8<-- "part/sum.py:sum"
```

```text title="Output"
total: 1.3
```

Their total is `1.3`.

| first | second | total |
|---|---|---|
| 0.5 | 0.8 | 1.3 |

$$0.5 + 0.8 = 1.3$$
"""

TABS = """=== "One"

    ```python
    a = 1.5
    print(a)
    ```

    ```text title="Output"
    1.5
    ```

=== "Two"

    ```python
    a = 2.5
    print(a)
    ```

    ```text title="Output"
    2.5
    ```
"""

WARNING = """```python
import numpy as np

print(np.array([1.0]) / 1)
```

```text title="Output"
[1.]
```
"""


@dataclass
class Case:
    """A sound page, the change that spoils it, and the reason the harness has to give.

    `kind` says which check must find it: "run" runs the page, "form" and "numbers" only read it.
    """

    name: str
    page: str
    old: str
    new: str
    reason: str
    kind: str = "run"

    @property
    def spoilt(self):
        assert self.page.count(self.old) >= 1, f"{self.name}: {self.old!r} is not in the page"
        return self.page.replace(self.old, self.new, 1)


CASES = [
    Case("wrong_digit_in_output", PAGE, "total: 1.3", "total: 1.4", r"the output differs.*- total: 1\.4.*\+ total: 1\.3"),
    Case("wrong_digit_in_prose", PAGE, "0.5 and 0.8", "0.6 and 0.8", r":3: the number 0\.6 stands in no", "numbers"),
    Case("wrong_digit_in_table", PAGE, "| 0.8 | 1.3 |", "| 0.8 | 1.4 |", r":21: the number 1\.4 stands in no", "numbers"),
    Case("wrong_digit_in_inline_code", PAGE, "`1.3`", "`1.2`", r":17: the number 1\.2 stands in no", "numbers"),
    Case("wrong_sign_in_prose", PAGE, "are 0.5", "are −1.3", r":3: the number −1\.3 stands in no", "numbers"),
    Case("wrong_digit_in_caption", FIGURE + "```python\nx = 0.25\n```\n", "It rises.", "It rises by 0.35.", r"0\.35", "numbers"),
    Case("wrong_digit_in_alt_text", FIGURE + "```python\nx = 0.25\n```\n", "A rising line", "A line to 0.35", r"0\.35", "numbers"),
    Case("unknown_large_integer", PAGE, "are 0.5", "are 60,000 times 0.5", r"the number 60,000 stands", "numbers"),
    Case("wrong_sum", PAGE, "$$0.5 + 0.8 = 1.3$$", "$$0.8 + 0.8 = 1.3$$", r":23: 0\.8 \+ 0\.8 = 1\.3 is wrong", "numbers"),
    Case("unseen_name", PAGE, '"part/sum.py:inputs"', '"part/other.py:unrelated"', r"snippets/part/sum\.py:8: total = sum\(inputs\)\nNameError: name 'inputs' is not defined"),
    Case("missing_section", PAGE, "sum.py:sum", "sum.py:sun", r"docs/missing_section_bad\.md:10: Snippet section 'sun' could not be located: part/sum\.py has the sections inputs, sum", "form"),
    Case("missing_section_when_run", PAGE, "sum.py:sum", "sum.py:sun", r"docs/missing_section_when_run_bad\.md:9: Snippet section 'sun' could not be located"),
    Case("missing_file", PAGE, "sum.py:sum", "sun.py:sum", r":10: .*sun\.py.*misspelt", "form"),
    Case("stray_output", PAGE, "Their total", '```text title="Output"\n9.9\n```\n\nTheir total', r":17: an output block without a fence", "form"),
    Case("text_between_fence_and_output", PAGE, '```text title', 'It prints:\n\n```text title', r"an output block without a fence", "form"),
    Case("printing_without_output", PAGE, '```text title="Output"\ntotal: 1.3\n```\n', "", r'prints, but no ```text title="Output" block follows\ntotal: 1\.3'),
    Case("silent_with_output", PAGE, '```python\n--8<-- "part/sum.py:sum"', "```python\ntotal = sum(inputs)", r"an output block follows, but nothing was printed"),
    Case("number_from_string", PAGE, '--8<-- "part/sum.py:sum"', 'print("total: 1.3")', r"comes from the code's own text"),
    Case("number_from_constant", PAGE, '--8<-- "part/sum.py:sum"', 'print("total:", 1.3)', r"comes from the code's own text"),
    Case("exception", PAGE, '--8<-- "part/sum.py:sum"', 'print("total:", inputs[2])', r"docs/exception_bad\.md:10: print.*\nIndexError: list index out of range"),
    Case("syntax_error", PAGE, '--8<-- "part/sum.py:sum"', 'print("total:" round(1.3))', r"docs/syntax_error_bad\.md:10: .*\nSyntaxError"),
    Case("tab_leans_on_neighbour", TABS, "a = 2.5\n    print(a)", "print(a + 1)", r"NameError: name 'a' is not defined"),
    Case("page_leans_on_tab", TABS + "\n```python\na = 3\n```\n", "```python\na = 3\n```", "```python\nb = a\n```", r"NameError: name 'a' is not defined"),
    Case("page_leans_on_a_failing_fence", "```python\na = 1\n1 / 0\n```\n\n<!-- raises: ZeroDivisionError -->\n\n```text title=\"Output\"\nZeroDivisionError: division by zero\n```\n\n```python\nb = 2\n```\n", "b = 2", "b = a", r"NameError: name 'a' is not defined"),
    Case("warning", WARNING, "/ 1)", '/ 0)\n', r"the code warns\nRuntimeWarning: divide by zero"),
    Case("error_stream", PAGE, '--8<-- "part/sum.py:sum"', 'import sys\nprint("total:", sum(inputs), file=sys.stderr)\nprint("total: " + str(1 + 0.3))', r"writes to the error stream"),
    Case("announced_but_not_raised", PAGE.replace('print("total', 'print("total'), '```text title="Output"', '<!-- raises: ValueError -->\n```text title="Output"', r"announces ValueError, but nothing was raised"),
    Case("announced_but_not_warned", PAGE, '```text title="Output"', '<!-- warns: RuntimeWarning -->\n```text title="Output"', r"announces RuntimeWarning, but no such"),
    Case("tolerance_above_cap", PAGE, '```text title="Output"', '<!-- output: rtol=0.5 -->\n```text title="Output"', r"above the cap", "form"),
    Case("absolute_tolerance_above_cap", PAGE, '```text title="Output"', '<!-- output: atol=0.01 -->\n```text title="Output"', r"above the cap", "form"),
    Case("tolerance_kept_from_the_reader", PAGE.replace('```text title="Output"', '<!-- output: rtol=0.01 -->\n```text title="Output, ± 1 %"'), ", ± 1 %", "", r':14: the block tells how close its numbers are held: title="Output, ± 1 %"', "form"),
    Case("any_output", PAGE, '```text title="Output"', '<!-- output: any -->\n```text title="Output"', r'"any" is not known', "form"),
    Case("beyond_tolerance", PAGE, 'total: 1.3', 'total: 1.4', r"the output differs"),
    Case("directive_of_nothing", PAGE, "Their total", "<!-- output: rtol=0.01 -->\n\nTheir total", r":17: <!-- output: … --> stands where it belongs to nothing", "form"),
    Case("unknown_fence", PAGE, "Their total", "```pycon\n>>> 1\n```\n\nTheir total", r':17: fence "pycon" is not one of', "form"),
    Case("long_inline_code", PAGE, '--8<-- "part/sum.py:sum"', "\n".join(f"x{n} = {n}" for n in range(9)), r":9: 9 lines of code in the page", "form"),
    Case("broken_front_matter", "---\ndescription: x\n---\n" + PAGE, "description: x", "description: [x", r"broken_front_matter_bad\.md:3: the front matter is not YAML", "form"),
    Case("stale_figure", FIGURE, "[0, 1, 4, 9]", "[0, 1, 4, 8]", r"docs/fig_rising\.svg:1: not as the code draws it"),
    Case("figure_nobody_shows", FIGURE, "![A rising line](fig_rising.svg)", "A rising line", r"draws 1 figure\(s\); 0 stand directly under it"),
]  # fmt: skip
IDS = [case.name for case in CASES]


def project(folder, documents):
    """Make a project in `folder` with these documents, {name: text}; return the folder."""
    (folder / "docs").mkdir(parents=True)
    (folder / "snippets" / "part").mkdir(parents=True)
    (folder / "mkdocs.yml").write_text(SETTINGS, "utf-8")
    (folder / "snippets/part/sum.py").write_text(SUM, "utf-8")
    (folder / "snippets/part/other.py").write_text(
        "# --8<-- [start:unrelated]\nother = 1\n# --8<-- [end:unrelated]\n", "utf-8"
    )
    (folder / "snippets/part/exercise_double.py").write_text(EXERCISE, "utf-8")
    for name, text in documents.items():
        (folder / "docs" / name).write_text(text, "utf-8")
    return folder


def run_pytest(folder, *arguments):
    """Run pytest with our plugin in `folder`; return ({page: [failure texts]}, {page: passed}, all it printed)."""
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "checks.plugin", "-q", "--tb=short", "-c", os.devnull,
         "--rootdir", str(folder), "--junitxml=report.xml", *arguments],
        cwd=folder, capture_output=True, text=True, encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip
    failed, passed = {}, {}
    for test in ElementTree.parse(folder / "report.xml").iter("testcase"):
        page = test.get("classname", "").removeprefix("docs.").removesuffix(".md")
        problem = test.find("failure")
        if problem is not None:
            failed.setdefault(page, []).append(problem.text)
        elif test.find("skipped") is None:
            passed[page] = passed.get(page, 0) + 1
    return failed, passed, done.stdout + done.stderr


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory):
    """All cases, sound and spoilt, in one run of pytest: ({page: failures}, {page: passed}, folder)."""
    documents = {}
    for case in CASES:
        documents[f"{case.name}.md"] = case.page
        documents[f"{case.name}_bad.md"] = case.spoilt
    folder = project(tmp_path_factory.mktemp("harness"), documents)
    seed = project(tmp_path_factory.mktemp("seed"), {"page.md": FIGURE})
    run_pytest(seed, "--update", "docs")  # draws the figure that the pages show
    (folder / "docs/fig_rising.svg").write_text((seed / "docs/fig_rising.svg").read_text("utf-8"), "utf-8")
    failed, passed, printed = run_pytest(folder, "docs")
    return failed, passed, printed, folder


def read_problems(case, name, folder):
    """Return what the checks that only read say of a page of the project."""
    page = pages.load(folder / "docs" / name, folder)
    found = page.problems if case.kind == "form" else list(numbers.problems(page, folder))
    return "\n".join(map(str, found))


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_sound_page_passes(case, outcomes):
    failed, passed, printed, folder = outcomes
    assert case.name not in failed, failed.get(case.name)
    assert passed.get(case.name), f"nothing ran on {case.name}\n{printed}"
    assert read_problems(case, f"{case.name}.md", folder) == ""
    assert pages.load(folder / f"docs/{case.name}.md", folder).problems == []


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_spoilt_page_fails_for_its_own_reason(case, outcomes):
    failed, _, _, folder = outcomes
    name = f"{case.name}_bad"
    text = "\n".join(failed.get(name, [])) if case.kind == "run" else read_problems(case, f"{name}.md", folder)
    assert re.search(case.reason, text, re.S), f"{name} gave: {text or 'no failure'}"
    assert f"docs/{name}.md:" in text or "snippets/part" in text or "docs/fig_" in text


def test_later_fences_are_skipped_not_failed(outcomes):
    failed, _, _, _ = outcomes
    assert len(failed["exception_bad"]) == 1


def test_fences_run_wherever_they_stand(tmp_path):
    """Stock parsers silently skip fences with attributes; here each python fence is an item of its own."""
    page = """
```python title="with a title"
a = 1
```

```{.python .annotate}
b = a
```

```py
c = b
```

!!! note

    ```python
    d = c
    ```

- a list

    ```python
    e = d
    ```

> ```python
> f = e
> ```

~~~python
g = f
~~~

````python
h = g
print(h)
````

```text title="Output"
1
```
"""
    folder = project(tmp_path, {"places.md": page})
    failed, passed, printed = run_pytest(folder, "docs")
    assert not failed, printed
    assert passed["places"] == 8
    assert len(pages.load(folder / "docs/places.md", folder).examples) == 8


def test_update_repairs_and_a_second_run_passes(tmp_path):
    broken = PAGE.replace("total: 1.3", "total: 9.9").replace("# A page", "---\ndescription: x\n---\n\n# A page")
    silent = '- in a list\n\n    ```python\n    print("sum", 1 + 1)\n    ```\n'
    folder = project(tmp_path, {"page.md": broken, "figure.md": FIGURE, "list.md": silent})
    run_pytest(folder, "--update", "docs")
    assert (folder / "docs/page.md").read_text("utf-8") == broken.replace("9.9", "1.3")
    assert (folder / "docs/fig_rising.svg").is_file()
    assert '    ```text title="Output"\n    sum 2\n    ```' in (folder / "docs/list.md").read_text("utf-8")
    failed, passed, printed = run_pytest(folder, "docs")
    assert not failed and passed == {"page": 2, "figure": 1, "list": 1}, printed


def test_update_rewrites_a_page_complete_or_not_at_all(tmp_path):
    half = PAGE.replace("total: 1.3", "total: 9.9") + "\n```python\n1 / 0\n```\n"
    folder = project(tmp_path, {"page.md": half})
    _, _, printed = run_pytest(folder, "--update", "docs")
    assert (folder / "docs/page.md").read_text("utf-8") == half
    assert "docs/page.md: nothing rewritten, because its example at line" in printed
    assert not list(folder.glob("docs/*.tmp"))


def test_quick_run_does_not_rewrite_what_only_a_full_run_knows(tmp_path):
    page = PAGE.replace('```text title="Output"', '<!-- output: full; quick total>=5 -->\n```text title="Output"')
    folder = project(tmp_path, {"page.md": page})
    failed, _, _ = run_pytest(folder, "--update", "docs")
    assert "total is 1.3 on the small sample; the page promises >= 5" in failed["page"][0]
    assert (folder / "docs/page.md").read_text("utf-8") == page


def test_full_update_writes_the_checked_line_and_changed_code_voids_it(tmp_path):
    folder = project(tmp_path, {"page.md": PAGE})
    page = pages.load(folder / "docs/page.md", folder)
    assert 'has no "checked" record' in str(next(verified.problems(page, folder)))
    run_pytest(folder, "--full", "--update", "docs")
    page = pages.load(folder / "docs/page.md", folder)
    assert list(verified.problems(page, folder)) == []
    assert page.meta["checked"]["python"] == ".".join(map(str, sys.version_info[:3]))
    listing = folder / "snippets/part/sum.py"
    listing.write_text(SUM.replace("[0.5, 0.8]", "[0.8, 0.5]"), "utf-8")
    stale = pages.load(folder / "docs/page.md", folder)
    assert "its code changed after it was checked" in str(next(verified.problems(stale, folder)))


@pytest.mark.parametrize(
    ("old", "new", "part", "reason"),
    [
        ("    return x  # replace", "    return 2 * x  # replace", "check", "the unchanged task passes the check"),
        ("    return 2 * x\n", "    return 3 * x\n", "solution", "the solution, checked fails"),
        ("    return x * x", "    return x + x", "mistake", "the typical mistake passes the check"),
        ("return x  # replace this line", "raise NotImplementedError", "check", "must end in an AssertionError"),
        ("start:mistake", "start:error", "mistake", 'the section "mistake" is missing'),
    ],
)
def test_exercises_that_check_nothing(tmp_path, old, new, part, reason):
    folder = project(tmp_path, {})
    path = folder / "snippets/part/exercise_double.py"
    for kind in exercises.PARTS:
        assert exercises.problem(path, kind, folder) is None
    assert old in EXERCISE
    path.write_text(EXERCISE.replace(old, new, 1), "utf-8")
    failure = exercises.problem(path, part, folder)
    assert reason in failure and failure.startswith("snippets/part/exercise_double.py:1: ")


def test_exercise_form(tmp_path):
    folder = project(tmp_path, {})
    path = folder / "snippets/part/exercise_double.py"
    assert list(exercises.form_problems(path, folder)) == []
    path.write_text(EXERCISE.replace(', f"twice 3 is 6, not {double(3)}"', ""), "utf-8")
    assert "without a message" in str(next(exercises.form_problems(path, folder)))


def test_listings_have_their_form(tmp_path):
    folder = project(tmp_path, {"page.md": PAGE})
    path = folder / "snippets/part/sum.py"
    assert list(listings.form_problems(path, folder)) == []
    for new, reason in [
        (SUM.replace('"""A sum."""\n', ""), "begins with a docstring"),
        (SUM + "stray = 1\n", "stands in no section"),
        (SUM.replace("[0.5, 0.8]", "[0.5, 0.8]" + " " * 60 + "# long"), "columns"),
        (SUM.replace("inputs = [0.5, 0.8]\n", "inputs = [0.5, 0.8]\n" * 16), "a section has at most 15"),
        (SUM + "\n" * 60, "a snippet has at most 60"),
        (SUM.replace("inputs =", "import other\ninputs ="), "imports the snippet other"),
    ]:
        path.write_text(new, "utf-8")
        assert reason in "\n".join(map(str, listings.form_problems(path, folder)))


def test_every_section_must_be_shown(tmp_path):
    (tmp_path / "x").mkdir()
    folder = project(tmp_path / "x" / "site", {})
    (folder / "docs/part").mkdir()
    whole = PAGE + '\n```python\n--8<-- "part/sum.py"\n```\n'
    for text, reason in [(whole, ""), (PAGE, "The whole program"), (whole.replace(":inputs", ""), '"inputs"')]:
        (folder / "docs/part/page.md").write_text(text, "utf-8")
        site_pages = [pages.load(folder / "docs/part/page.md", folder)]
        found = "\n".join(map(str, listings.shown_problems(folder / "snippets/part/sum.py", site_pages, folder)))
        assert (reason in found) if reason else found == ""


def test_rules_of_outputs():
    full = outputs.parse_rule("full atol=0.003; quick test accuracy>=0.85")
    shown = "epoch 10\ntest accuracy: 0.9812\n"
    assert outputs.compare(shown, "epoch 10\ntest accuracy: 0.9800\n", full) is None
    assert outputs.compare(shown, "epoch 10\ntest accuracy: 0.9700\n", full)
    assert outputs.compare(shown, "epoch 10\ntest accuracy: 0.9000\n", full, full=False) is None
    assert "promises >= 0.85" in outputs.compare(shown, "epoch 10\ntest accuracy: 0.8000\n", full, full=False)
    assert outputs.compare(shown, "epoch 10\ntest precision: 0.9812\n", full, full=False)
    percent = outputs.parse_rule("atol=0.002")
    assert outputs.compare("98.1 %", "98.2 %", percent) is None
    assert outputs.compare("98.1 %", "98.4 %", percent)
    varies = outputs.parse_rule('varies "Python"')
    assert outputs.compare("Python 3.11\nok", "Python 3.13\nok", varies) is None
    assert outputs.compare("Python 3.11\nok", "Python 3.13\nno", varies)
    assert outputs.compare("a\n…\nd", "a\nb\nc\nd") is None
    assert outputs.compare("a\n…\nd", "a\nb\nc\ne")
    assert outputs.compare("a\n…\nd", "x\na\nd")
    for text in ("rtol=0.2", "atol=0.01", "any", "full rtol=1", "quick accuracy>=0.9", "full; quick accuracy"):
        with pytest.raises(ValueError):
            outputs.parse_rule(text)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("$$0.20 + 0.48 + 0.06 + 0.1 = 0.84$$", False),
        ("$$0.20 + 0.48 + 0.06 + 0.1 = 0.85$$", True),
        (r"$784 \cdot 128 + 128 = 100{,}480$", False),
        (r"$784 \cdot 128 + 128 = 100{,}481$", True),
        ("| 0.8 | × | 0.6 | = | 0.48 |", False),
        ("| 0.8 | × | 0.6 | = | 0.46 |", True),
        (r"$\frac{3}{4} = 0.75 = 1 - 0.25$", False),
        ("So 0.5 × 0.4 − 0.3 = −0.1 in all.", False),
        ("So 0.5 × 0.4 − 0.3 = 0.1 in all.", True),
        (r"$2 / 3 \approx 0.667$", False),
        (r"$\sigma(0.84) = 0.6985$", False),
        ("With x = 0.5 and w = 0.4.", False),
        ("$z = x + 0.2 = 0.5 + 0.1 x$", False),
        ("$2 x + 0.2 = 0.5$", False),
    ],
)
def test_sums(text, wrong, tmp_path):
    assert bool(list(numbers.sum_problems(text, tmp_path))) is wrong


def test_a_right_sum_may_state_its_result(tmp_path):
    text = "# A page\n\n```python\na, b = 0.84, 0.48\n```\n\nThe rest is $0.84 - 0.48 = 0.36$, so 0.36 remains.\n"
    folder = project(tmp_path, {"page.md": text, "wrong.md": text.replace("0.36$", "0.37$")})
    assert list(numbers.problems(pages.load(folder / "docs/page.md", folder), folder)) == []
    found = "\n".join(map(str, numbers.problems(pages.load(folder / "docs/wrong.md", folder), folder)))
    assert "0.84 - 0.48 = 0.37 is wrong" in found and "the number 0.36 stands in no" in found


def test_figures_with_training_behind_them():
    """Small moves pass, other pictures, words and bars do not; `--update` takes no difference for granted."""
    from checks import figures

    def draw(height=2.0, word="loss", seed=0):
        figures.begin()
        import matplotlib.pyplot as plt
        import numpy as np

        _, axes = plt.subplots(1, 3)
        axes[0].plot([0, 1, height])
        axes[0].set_ylim(0, 5)
        axes[1].set_xlabel(word)
        axes[1].bar([0, 1], [1, height])
        axes[1].set_ylim(0, 5)
        axes[2].imshow(np.random.default_rng(seed).random((4, 4)))
        return figures.drawn()[0]

    old = draw()
    assert figures.compare_svg(old, draw(2.02), trained=True) is None
    assert "bar differs" in figures.compare_svg(old, draw(4.0), trained=True)
    assert "words differ" in figures.compare_svg(old, draw(word="accuracy"), trained=True)
    assert "0 of them the same" in figures.compare_svg(old, draw(seed=1), trained=True)
    assert figures.compare_svg(old, draw(2.02), trained=True, strict=True)
    assert figures.compare_svg(old, draw(2.02))
    assert figures.compare_svg(old, draw(4.0, seed=1), trained=True, full=False) is None


def test_facts_need_a_source_and_a_use(tmp_path):
    folder = project(tmp_path, {"page.md": "# A page\n\nThere are 60,000 digits.\n"})
    page = pages.load(folder / "docs/page.md", folder)
    assert "stands in no code" in str(next(numbers.problems(page, folder)))
    (folder / "checks").mkdir()
    facts = folder / "checks/facts.yml"
    facts.write_text('facts:\n  - {value: "60,000", page: page.md, source: "LeCun"}\n', "utf-8")
    numbers.facts.cache_clear()
    assert list(numbers.problems(page, folder)) == []
    facts.write_text('facts:\n  - {value: "60,000", page: page.md, source: "LeCun"}\n'
                     '  - {value: "70,000", page: page.md, source: "LeCun"}\n', "utf-8")  # fmt: skip
    numbers.facts.cache_clear()
    assert "has 70,000 for this page, which does not state it" in str(list(numbers.problems(page, folder))[0])
    facts.write_text('facts:\n  - {value: "60,000", page: pag.md}\n', "utf-8")
    numbers.facts.cache_clear()
    assert [problem.line for problem in numbers.fact_problems(folder)] == [2, 2]
    numbers.facts.cache_clear()


def test_corrupt_archive(tmp_path, monkeypatch):
    """What was expected, what was found and where, and the ways out."""
    monkeypatch.setenv("KERAS_HOME", str(tmp_path / "no cache"))
    root = tmp_path / "project"
    archive = tmp_path / "shared/datasets/mnist.npz"
    archive.parent.mkdir(parents=True)
    root.mkdir()
    assert "downloaded by Keras" in data.complete(root)[1]
    archive.write_bytes(b"half an archive")
    with pytest.raises(data.DataError) as caught:
        data.complete(root)
    for part in (str(archive), data.IN_FOLDER["mnist.npz"], data.sha256(archive), "Ways out"):
        assert part in str(caught.value)
    assert archive.read_bytes() == b"half an archive"


def test_missing_archive(tmp_path):
    """Without cache, folder and network the message names the ways out."""
    program = tmp_path / "program.py"
    program.write_text(
        "import importlib.util, types\n"
        f"spec = importlib.util.spec_from_file_location('hook', {str(data.INJECT / 'sitecustomize.py')!r})\n"
        "hook = importlib.util.module_from_spec(spec); spec.loader.exec_module(hook)\n"
        "def get_file(fname, origin): raise OSError('no network')\n"
        "module = types.SimpleNamespace(get_file=get_file)\n"
        "hook.provide(module)\n"
        "module.get_file('mnist.npz', origin='the web')\n",
        "utf-8",
    )
    done = subprocess.run([sys.executable, str(program)], capture_output=True, text=True,
                          env={**os.environ, "NN_DATA": json.dumps({})})  # fmt: skip
    assert "mnist.npz is neither in Keras's own cache nor in a datasets folder" in done.stderr
    assert "Ways out" in done.stderr


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        (SETTINGS + "nav: [docs\n", r"mkdocs\.yml:\d+: not YAML"),
        ("site_name: x\n", r"mkdocs\.yml:1: markdown_extensions has no pymdownx\.snippets"),
    ],
)
def test_broken_settings(tmp_path, settings, message):
    folder = project(tmp_path / "site", {"page.md": PAGE})
    (folder / "mkdocs.yml").write_text(settings, "utf-8")
    with pytest.raises(pages.SettingsError, match=message):
        pages.includes(folder)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "checks.plugin", "--rootdir", str(folder), "-c", os.devnull, "docs"],
        cwd=folder, capture_output=True, text=True, encoding="utf-8", env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert re.search(message, done.stderr) and "Traceback" not in done.stderr


def test_whole_file_is_replaced_by_rename(tmp_path, monkeypatch):
    path = tmp_path / "page.md"
    path.write_text("old", "utf-8")

    def crash(*args):
        raise OSError("disk full")

    monkeypatch.setattr(os, "replace", crash)
    with pytest.raises(OSError):
        write_whole(path, "new")
    assert path.read_text("utf-8") == "old"


def test_report_names_every_problem(tmp_path):
    page = pages.parse(PAGE.replace("sum.py:sum", "sum.py:sun"), tmp_path / "docs/page.md", ROOT)
    with pytest.raises(AssertionError, match=r"page\.md:10"):
        report(page.problems)


def test_summary_counts_what_is_checked(tmp_path):
    folder = project(tmp_path, {"page.md": PAGE})
    counts = summary.count(pages.load(folder / "docs/page.md", folder))
    words = 6 + 4 + 3 + 3 + 1  # two sentences, two rows, a formula
    assert counts == (words, 2, 1, 9, 1, 0, 0)

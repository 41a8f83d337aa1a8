"""The prose of every page, and what checks/prose.py finds in small texts."""

from pathlib import Path

import pytest

from checks.problem import report
from checks.prose import (
    anatomy_problems,
    blocks,
    cell_problems,
    count_words,
    is_chapter,
    nesting_problems,
    percent_cells,
    sentences,
    style_problems,
)

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = sorted(DOCS.rglob("*.md"))
CHAPTERS = [page for page in PAGES if is_chapter(page, DOCS)]
LABS = sorted((ROOT / "snippets" / "labs").glob("*.py"))


def name(path):
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_style(path):
    report(style_problems(path.relative_to(ROOT), path.read_text("utf-8")))


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_html_in_indented_blocks(path):
    report(nesting_problems(path.relative_to(ROOT), path.read_text("utf-8")))


@pytest.mark.parametrize("path", CHAPTERS, ids=name)
def test_every_part_of_a_chapter_is_there(path):
    report(anatomy_problems(path.relative_to(ROOT), path.read_text("utf-8")))


@pytest.mark.parametrize("path", LABS, ids=name)
def test_style_of_a_lab(path):
    report(cell_problems(path.relative_to(ROOT), percent_cells(path.read_text("utf-8"))))


# ------------------------------------------------------------------------------------------------- reading Markdown


def kinds(text):
    return [(block.line, block.kind, block.text) for block in blocks(text)]


PAGE = '''---
description: A page about nothing.
---

# A *title* with `code`

A paragraph with a [link](somewhere.md), $x = 1$ and
a second line.
{ .needs }

<!-- a comment, simply obvious -->

$$0.5 + 0.5 = 1$$

--8<-- "recorded/table.md"

- First item.
- Second item
  goes on.

    Its second paragraph.

1. One.

=== "NumPy"

    In a tab.

    ```python
    """Just magic."""
    ```

    !!! warning "True only if it holds"

        Deep inside.

        > Somebody else.

??? success "Output, and why"

    ```text title="Output"
    simply
    ```

    A reason.

| input | weight |
|---|---|
| 0.5 | `0.4` |

<figure markdown="span">
  ![What it
    shows](fig_x.svg)
  <figcaption>What *follows*.</figcaption>
</figure>

<div class="nn">
<nn-neuron inputs="0.5">
    <svg viewBox="0 0 1 1"><text>simply</text></svg>
    <p>Fallback text.</p>
</nn-neuron>
</div>

*[abbr]: simply

The end{ .class }.
'''


def test_blocks_of_every_kind():
    assert kinds(PAGE) == [
        (5, "heading", "A title with `…`"),
        (7, "paragraph", "A paragraph with a link, $…$ and\na second line."),
        (13, "paragraph", "$…$"),
        (17, "list item", "First item."),
        (18, "list item", "Second item\ngoes on."),
        (21, "paragraph", "Its second paragraph."),
        (23, "list item", "One."),
        (27, "paragraph", "In a tab."),
        (33, "admonition title", "True only if it holds"),
        (35, "paragraph", "Deep inside."),
        (37, "quotation", "Somebody else."),
        (39, "admonition title", "Output, and why"),
        (45, "paragraph", "A reason."),
        (47, "table row", "input | weight"),
        (49, "table row", "0.5 | `…`"),
        (52, "alt text", "What it\n    shows"),
        (54, "caption", "What follows."),
        (60, "paragraph", "Fallback text."),
        (66, "paragraph", "The end."),
    ]
    assert [problem.message for problem in style_problems("page.md", PAGE)] == []


def test_code_that_holds_markup_is_no_markup():
    found = kinds("Write `<!-- output: full -->` or ``a ` b`` above.\n\nAnd `![](x)` here.")
    assert found == [(1, "paragraph", "Write `…` or `…` above."), (3, "paragraph", "And `…` here.")]


def test_a_nested_list_and_a_fence_in_a_list():
    text = "- One.\n    - Inner.\n\n    ```python\n    just\n    ```\n\n- Two.\n\nThe text after."
    found = [(line, kind) for line, kind, _ in kinds(text)]
    assert found == [(1, "list item"), (2, "list item"), (8, "list item"), (10, "paragraph")]


@pytest.mark.parametrize(
    "text, expected",
    [
        ("It is 0.84. It was 0.5.", ["It is 0.84.", "It was 0.5."]),
        ("Some, e.g. Keras, vs. NumPy, i.e. both.", ["Some, e.g. Keras, vs. NumPy, i.e. both."]),
        ("By W. S. McCulloch and W. Pitts. Read it.", ["By W. S. McCulloch and W. Pitts.", "Read it."]),
        ("See pp. 115–133 and Fig. 2. Then go.", ["See pp. 115–133 and Fig. 2.", "Then go."]),
        ("The answer is no. Then stop.", ["The answer is no.", "Then stop."]),
        ("Hinton et al. 2012 won. Cho et al. The end.", ["Hinton et al. 2012 won.", "Cho et al.", "The end."]),
        ("Call `…`. It returns $…$. $…$ is a number.", ["Call `…`.", "It returns $…$.", "$…$ is a number."]),
        ('"Really?" he asked. "Yes." She left.', ['"Really?" he asked.', '"Yes."', "She left."]),
        ("One cell. Two. | another cell | =", ["One cell.", "Two.", "another cell"]),
        ("It ends in 2012. 3 more follow. tanh too.", ["It ends in 2012.", "3 more follow.", "tanh too."]),
        ("Wait … and see. (In brackets.) Out.", ["Wait … and see.", "(In brackets.)", "Out."]),
        ("1. Numbered by hand.", ["1. Numbered by hand."]),
        ("A line\nbreak. A new\none!", ["A line\nbreak.", "A new\none!"]),
    ],
)
def test_sentences(text, expected):
    found = sentences(text)
    assert [sentence for _, sentence in found] == expected
    assert all(text[offset:].startswith(sentence) for offset, sentence in found)


def test_words_are_counted_without_signs():
    assert count_words("0.5 × 0.4 = 0.2, a well-known fact: $…$ → `…`.") == 8


# ------------------------------------------------------------------------------------------------------------ style


def problems(text, check=style_problems):
    return [(problem.line, problem.message) for problem in check("page.md", text)]


def words(number):
    return "word " * (number - 1) + "end."


def test_a_long_paragraph_is_named_by_its_first_line():
    text = f"# T\n\n{words(20)}\n{words(20)}\n{words(21)}\n"
    assert (3, "a paragraph of 61 words: at most 60") in problems(text)
    assert not any("paragraph" in message for _, message in problems(text.replace("word end.\n", "end.\n", 1)))


def test_a_long_sentence_is_named_by_the_line_it_begins_on():
    text = f"Short. Short.\nShort.\nAlso {words(30)} Short."
    assert problems(text) == [(3, 'a sentence of 31 words: at most 30: "Also word word word word word …"')]


def test_a_long_sentence_in_a_fold_a_caption_and_a_table():
    assert problems(f'??? note "Why"\n\n    Short. {words(31)} Short.')[0][0] == 3
    assert problems(f"<figure>\n<figcaption>{words(31)}</figcaption>\n</figure>")[0][0] == 2
    assert problems(f"| a | b |\n|---|---|\n| c | {words(31)} |")[0][0] == 3


def test_the_median_of_a_page():
    assert problems(f"{words(17)}\n\n{words(17)}\n\n{words(3)}")[0][1].startswith("half of the sentences have 17 words")
    assert problems(f"{words(16)}\n\n{words(16)}\n\n{words(30)}") == []


def test_references_may_be_long():
    assert problems(f"# T\n\nShort.\n\n## Where to read more\n\n{words(70)}") == []
    assert problems(f"# T\n\n## Where to read more\n\nShort.\n\n## Next\n\n{words(31)}")[0][0] == 9


@pytest.mark.parametrize("word", ["simply", "Just", "OBVIOUSLY", "magic", "like the\nbrain"])
def test_a_forbidden_word_is_named_with_its_line(word):
    [(line, message)] = problems(f"# T\n\nA first line.\nIt is {word} so.")
    assert line == 4
    assert " ".join(word.split()) in message


def test_spelling_is_british():
    [(line, message)] = problems("The colour is grey, the labels\nare labeled `color`.")
    assert line == 2 and message.startswith('"labeled" is American')
    assert problems("Rigorous laboratory work, a label, an artist of colour, coloration.") == []
    assert problems("## Where to read more\n\nA. Author, Center for Color, 2001.") == []


@pytest.mark.parametrize(
    "text",
    [
        "We adjust it. It is a magician, unjust.",
        'Many say "it is just magic" here.',
        "Many say “it is simply\nso” here.",
        "> It works like the brain.",
        "Call `just()` there.",
        "```python\nsimply\n```",
        "## Where to read more\n\nA. Author, *Just a book*, 2001.",
    ],
)
def test_quotations_and_code_may_hold_any_word(text):
    assert problems(text) == []


def test_a_forbidden_word_in_heading_title_alt_and_description():
    text = '---\ndescription: Just so.\n---\n\n## Simply\n\n!!! note "Magic"\n\n    ![just](x.svg)\n'
    assert [line for line, _ in problems(text)] == [2, 5, 7, 9]


def test_the_cells_of_a_lab_are_named_by_the_lines_of_its_source():
    source = "# ---\n# title: x\n# ---\n\n# %% [markdown]\n# # Title\n#\n# It is just so.\n\n# %%\nprint('just')\n"
    assert percent_cells(source) == [(6, "# Title\n\nIt is just so.\n")]
    [problem] = cell_problems("lab.py", percent_cells(source))
    assert problem.line == 8


# ---------------------------------------------------------------------------------------------------------- anatomy

CHAPTER = """---
description: What the page is about.
---

# A chapter

You will have done it once.

*You need: nothing. Two minutes to read; the code runs in a second.*
{ .needs }

**Predict first:** what is printed?

```python
--8<-- "part/stem.py:one"
```

```text title="Output"
1
```

<figure markdown="span">
  ![One line](fig_one.svg)
  <figcaption>It rises.</figcaption>
</figure>

!!! warning "True only if x is 1"

    Else not.

## In three lines

- One.
- Two.
- Three.

## Exercises

**1. Recall.** What was it?

??? success "Answer"

    One.

**2. Compute.** Which?

```python
--8<-- "part/exercise_a.py:task"
```

??? success "Solution"

    ```python
    --8<-- "part/exercise_a.py:solution"
    ```

**3. Change the code.** Which?

??? success "Solution"

    Text.

**4. Explain.** Why?

??? success "Answer"

    Because.

## The whole program

??? example "stem.py"

    ```python
    --8<-- "part/stem.py"
    ```

## Where to read more

A. Author, "Title", 2001.

**Next:** [Another chapter](other.md) shows more of it.
"""


def test_a_complete_chapter_has_no_problem():
    assert problems(CHAPTER, anatomy_problems) == []
    assert problems(CHAPTER) == []


@pytest.mark.parametrize(
    "old, new, named, message",
    [
        ("description: What", "title: What", "---", "no front matter with a description"),
        ("What the page is about.", "x" * 161, "description: x", "161 characters"),
        ("description: What", "description: [What", "---", "not YAML"),
        ("# A chapter\n", "Text.\n\n# A chapter\n", "Text.", "begins with its title"),
        ("## In three", "# Another\n\n## In three", "# Another", "a second title"),
        ("You will have done it once.", "One. Two.", "One. Two.", "here 2"),
        ("You will have done it once.\n\n", "", "{ .needs }", "directly under"),
        ("{ .needs }\n", "", "You will have", "no line { .needs }"),
        ("Two minutes to read", "Read", "*You need", "in minutes"),
        ("**Predict first:** what", "What", "---", "Predict first"),
        ("True only if x", "If x", "---", "True only if"),
        ("## In three lines", "## In short", "---", 'no "## In three lines"'),
        ("- Three.\n", "", "## In three lines", "exactly three bullets, here 2"),
        ("- Three.\n", "- Three.\n- Four.\n", "## In three lines", "exactly three bullets, here 4"),
        ("## Exercises", "## Questions", "---", 'no "## Exercises"'),
        ("**4. Explain.**", "**Explain.**", "## Exercises", "here 3"),
        ("**3. Change", "**5. Change", "**5. Change", "exercise 5 is the 3."),
        ("**4. Explain.**", "**4. Ponder.**", "**4. Ponder", '"Ponder" is no kind'),
        ('"Answer"\n\n    Because', '"Solution"\n\n    Because', "**4. Explain", '"Answer"'),
        ("## The whole program", "## All of it", "---", "embeds part/stem.py"),
        ('"part/stem.py"', '"part/stem.py:one"', "## The whole program", "not 0 times"),
        ('??? example "stem.py"', '!!! example "stem.py"', "```python", "a folded block of its own"),
        ("## Where to read more", "## Literature", "---", 'no "## Where to read more"'),
        ("## The whole", "## Last words\n\nWell.\n\n## The whole", "## In three lines", "in this order"),
        ("**Next:** [Another", "[Another", "[Another", "ends with a paragraph **Next:**"),
        ("of it.\n", "of it.\n\nMore.\n", "More.", "ends with a paragraph **Next:**"),
        (" shows more of it.", "", "**Next:**", "one sentence of why"),
        ("![One line]", "![]", "![]", "an image without alt text"),
        ("![One line](fig_one.svg)", '<img src="fig_one.svg">', "<img", "an image without alt text"),
        ("![One line](fig_one.svg)", "", "<figure", "a figure without an image"),
        ("  <figcaption>It rises.</figcaption>\n", "", "<figure", "a figure without a caption"),
        ("It rises.", " ", "<figure", "a figure without a caption"),
        ('```python\n--8<-- "part/stem.py:one', '```pycon\n--8<-- "part/stem.py:one', "```pycon", "pycon"),
        ('```text title="Output"', "```", "```", "a fence ``` is not"),
        ('```text title="Output"', "```text", "```text", "a fence ```text is not"),
        ("    Because.\n", "    Because.\n\n    ```bash\n    ls\n", "```bash", "never closed"),
        ("**Predict first:**", "    x = 1\n\n**Predict first:**", "x = 1", "by indentation"),
        ("**Predict first:**", "<pre>x</pre>\n\n**Predict first:**", "<pre>", "a raw <pre>"),
    ],
)
def test_what_a_chapter_lacks(old, new, named, message):
    assert CHAPTER.count(old) >= 1
    text = CHAPTER.replace(old, new, 1)
    found = [(text.splitlines()[line - 1], words) for line, words in problems(text, anatomy_problems)]
    assert [words for line, words in found if line.strip().startswith(named) and message in words], found


def test_html_that_would_end_up_in_a_paragraph():
    fence = "```python\nx\n```\n<!-- raises: ValueError -->\n\n<figure>\n</figure>\n"
    assert problems(fence, nesting_problems) == []
    folded = '??? note "Why"\n\n' + "".join(f"    {line}\n" for line in fence.splitlines())
    assert [line for line, _ in problems(folded, nesting_problems)] == [6, 8]
    assert [line for line, _ in problems(folded.replace("    <!--", "\n    <!--"), nesting_problems)] == [9]
    assert problems("$$1 + 1 = 2$$\n", nesting_problems) == []
    assert [line for line, _ in problems('??? note "Why"\n\n    $$1 + 1 = 2$$\n', nesting_problems)] == [3]


def test_a_chapter_needs_a_figure_or_an_explorable():
    start, end = CHAPTER.index("<figure"), CHAPTER.index("!!! warning")
    bare = CHAPTER[:start] + CHAPTER[end:]
    assert problems(bare, anatomy_problems) == [(1, "neither a <figure> nor an explorable (<nn-…>)")]
    explorable = '<div class="nn">\n<nn-neuron>\n    <svg><text>0.5</text></svg>\n</nn-neuron>\n</div>\n\n'
    assert problems(CHAPTER[:start] + explorable + CHAPTER[end:], anatomy_problems) == []


def test_home_labs_and_the_shelf_are_no_chapters():
    docs = Path("docs")
    pages = ["index.md", "labs/index.md", "labs/about.md", "reference/glossary.md", "neuron/neuron.md"]
    assert [page for page in pages if is_chapter(docs / page, docs)] == ["neuron/neuron.md"]

"""Prints how much of each page is checked: `python -m checks.summary` from the project's folder."""

from pathlib import Path

from checks import numbers, pages, prose

PROSE = ("paragraph", "list item", "table row", "caption")
COLUMNS = ("page", "words", "fences run", "outputs", "numbers", "equations", "figures", "exercises")


def count(page):
    """Return the counts of one page, in the order of `COLUMNS` after the first.

    Args:
        page: a `checks.pages.Page`.

    Returns:
        A tuple of int: words of prose (no code, no headings); python fences that run; output blocks compared; decimals
        and long integers looked up; equations evaluated; figures; exercises with a tested check.
    """
    words = sum(prose.count_words(block.text) for block in prose.blocks(page.text) if block.kind in PROSE)
    run = [example for example in page.examples if example.kind != "whole"]
    return (
        words,
        len(run) + len(page.generated),
        sum(example.output is not None for example in run) + len(page.generated),
        sum(1 for _ in numbers.mentions(page.text)),
        sum(1 for _ in numbers.equations(page.text)),
        page.text.count("<figure"),
        sum(example.kind == "check" for example in run),
    )


def main():
    """Print one line a page, and the sums."""
    root = Path(__file__).parents[1]
    rows = []
    for path in sorted((root / "docs").rglob("*.md")):
        rows.append((str(path.relative_to(root / "docs")), *count(pages.load(path, root))))
    rows.append(("all", *map(sum, zip(*(row[1:] for row in rows), strict=True))))
    width = max(len(row[0]) for row in rows)
    for row in (COLUMNS, *rows):
        print(f"{row[0]:{width}}", *(f"{value:>10}" for value in row[1:]))


if __name__ == "__main__":
    main()

"""The built site, and what checks/site.py finds in small pages."""

import functools
import json
import os
import re
import shutil
from pathlib import Path

import pytest

from checks import pages
from checks.problem import Problem, report
from checks.site import (
    Page,
    build,
    fence_problems,
    file_problems,
    formula_problems,
    identity_problems,
    image_problems,
    include_problems,
    index_problems,
    link_problems,
    markup_problems,
    mended_faults,
    nav_problems,
    own_faults,
    request_problems,
    script_problems,
    source_of,
    style_sheet_problems,
    validate,
)
from hooks.formulas import on_page_content

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
CHAPTERS = sorted(DOCS.rglob("*.md"))


def name(path):
    return path.relative_to(DOCS).as_posix()


# ----------------------------------------------------------------------------------------------------- the real site


@pytest.mark.parametrize(
    "check",
    [include_problems, image_problems, identity_problems, markup_problems, request_problems],
    ids=lambda check: check.__name__,
)
def test_every_page(built_pages, check):
    report(problem for page in built_pages for problem in check(page))


def test_no_style_sheet_drawing_or_script_asks_another_host(site):
    report(file_problems(site))


def test_every_link_leads_somewhere(site, built_pages):
    report(link_problems(built_pages, site))


def test_sitemap_and_search(site):
    report(index_problems(site, ["bias"]))


@pytest.mark.parametrize(
    ("repository", "address"),
    [
        (
            "someone/lessons",
            "https://colab.research.google.com/github/someone/lessons/blob/main/docs/labs/wrong_digits.ipynb",
        ),
        ("", None),
    ],
)
def test_a_lab_can_be_taken_along(repository, address, monkeypatch, tmp_path):
    """The Colab link needs the repository's address and nothing else; the download works wherever the site is put."""
    monkeypatch.setenv("GITHUB_REPOSITORY", repository)
    site = build(ROOT, tmp_path / "site")
    page = Page(Path("index.html"), (site / "labs/wrong_digits/index.html").read_text("utf-8"))
    download, *colab = page.soup.select(".lab-links a")
    assert (site / "labs/wrong_digits" / download["href"]).is_file()
    assert [link["href"] for link in colab] == ([address] if address else [])


def test_the_navigation_names_every_page():
    report(nav_problems(ROOT / "mkdocs.yml"))


@pytest.fixture(scope="session")
def built(built_pages):
    """{source: its built page}."""
    return {source_of(page, DOCS): page for page in built_pages}


@pytest.mark.parametrize("path", CHAPTERS, ids=name)
def test_every_formula_is_there(built, path):
    report(formula_problems(built[path], path.read_text("utf-8")))


@pytest.mark.parametrize("path", CHAPTERS, ids=name)
def test_every_python_block_that_is_shown_was_run(built, path):
    report(fence_problems(built[path], len(pages.load(path, ROOT).examples)))


@pytest.fixture(scope="session")
def validated(site):
    """What the Nu validator finds on all pages."""
    jar = os.environ.get("VNU_JAR")
    missing = None
    if not jar:
        missing = "VNU_JAR names no vnu.jar (the npm package vnu-jar has it)"
    elif not Path(jar).is_file():
        missing = f"VNU_JAR={jar} is no file"
    elif not shutil.which("java"):
        missing = "there is no Java runtime"
    if missing and os.environ.get("CI") == "true":
        pytest.fail(f"the pages were not validated: {missing}")
    if missing:
        pytest.skip(f"the pages were not validated: {missing}")
    return validate(site, jar)


def test_every_page_is_valid(validated):
    report(own_faults(validated))


def test_the_theme_still_has_the_faults_we_excuse(validated):
    assert mended_faults(validated) == [], "gone from the pages: remove them from THEME_FAULTS in checks/site.py"


# ----------------------------------------------------------------------------------------------------- a single page

HOME = "https://example.org/nn/"


def found(check, html, *more):
    """Return [(line, message)] of what `check` finds in a page."""
    return [(problem.line, problem.message) for problem in check(Page(Path("part/page/index.html"), html), *more)]


def article(inside):
    return f"<!doctype html>\n<html><body><article>\n<h1>T</h1>\n{inside}\n</article></body></html>"


GOOD = article(
    '<p id="a"><a href="#a">x</a> &amp; <math display="inline"><mi>x</mi></math></p>\n'
    '<figure><img alt="What" src="x.svg" width="3" height="2" /><figcaption>So.</figcaption></figure>\n'
    "<details><summary>S</summary>"
    '<nn-neuron inputs="1"><svg viewBox="0 0 1 1"><path d="M0 0"/></svg></nn-neuron></details>\n'
    '<script type="application/ld+json">{"@context": "https://schema.org"}</script>\n'
    '<link rel="canonical" href="https://example.org/nn/part/page/"><a href="https://doi.org/10.1/x">DOI</a>'
)


@pytest.mark.parametrize(
    "check", [include_problems, image_problems, identity_problems, markup_problems, request_problems]
)
def test_a_good_page_has_no_problem(check):
    assert found(check, GOOD) == []


@pytest.mark.parametrize("left", ['--8<-- "a.py"', "--8&lt;-- &quot;a.py&quot;"])
def test_an_include_left_over(left):
    assert [line for line, _ in found(include_problems, article(left))] == [4]


@pytest.mark.parametrize(
    "html, message",
    [
        ('<img src="x.svg" width="3" height="2">', "an image without alt text: x.svg"),
        ('<img alt=" " src="x.svg" width="3" height="2">', "an image without alt text: x.svg"),
        (
            '<img alt="x" src="x.svg" width="3">',
            "an image without width and height moves the text when it arrives: x.svg",
        ),
        ('<figure><img alt="x" src="x.svg" width="3" height="2"></figure>', "a figure without a caption"),
        ("<figure><figcaption> </figcaption></figure>", "a figure without a caption"),
        (
            "<figure><figcaption>At $x$.</figcaption></figure>",
            '"$" in a caption is not read: write <figcaption markdown="span">',
        ),
    ],
)
def test_an_image_without_words_or_size(html, message):
    assert found(image_problems, article(html)) == [(4, message)]


def test_ids_and_titles():
    twice = article('<p id="a"><b id="a"></b></p>')
    assert found(identity_problems, twice) == [(4, 'the id "a" stands on line 4 already')]
    assert found(identity_problems, article("<h1>U</h1>")) == [(4, "a page has one <h1>, here 2")]
    assert found(identity_problems, "<p>x</p>") == [(1, "a page has one <h1>, here 0")]


@pytest.mark.parametrize(
    "html",
    ["<p>a</div>", "<p><nn-neuron/></p>", "<p>a &nope; &#x0;</p>", '<p class="a" class="b">', "<b><p></b></p>"],
)
def test_broken_markup(html):
    problems = found(markup_problems, article(html))
    assert problems and all(message.startswith("not HTML: ") for _, message in problems)
    assert problems[0][0] == 4


@pytest.mark.parametrize(
    "html",
    [
        '<script src="https://cdn.example.com/x.js"></script>',
        '<script src="//cdn.example.com/x.js"></script>',
        '<script src=""></script>',
        '<img alt="x" src="http://cdn.example.com/x.png">',
        '<img alt="x" src="x.png" srcset="x.png 1x, https://cdn.example.com/x.png 2x">',
        '<iframe src="https://cdn.example.com/"></iframe>',
        '<link rel="stylesheet" href="https://cdn.example.com/x.css">',
        '<link rel="preconnect" href="https://cdn.example.com">',
        '<link rel="canonical" href="https://cdn.example.com/">',
        '<p style="background: url(https://cdn.example.com/x.png)">',
        '<style>@import "//cdn.example.com/x.css";</style>',
        '<script type="importmap">{}</script>',
        '<script>import("https://cdn.example.com/x.mjs")</script>',
        '<svg><image href="https://cdn.example.com/x.png"/></svg>',
        '<video poster="https://cdn.example.com/x.png"></video>',
        '<form action="https://cdn.example.com/"></form>',
        '<meta http-equiv="refresh" content="0; url=https://cdn.example.com/">',
        '<base href="/">',
        '<pre class="mermaid">graph</pre>',
        '<a href="x" ping="/count">x</a>',
    ],
)
def test_a_request_to_another_host(html):
    assert [line for line, _ in found(request_problems, article(html), HOME)] == [4]


def test_style_sheets_and_scripts_of_our_own(tmp_path):
    drawing = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'>"
    css = f'/* https://a.example.com */\n.a {{ background: url("{drawing}") }}\n'
    assert list(style_sheet_problems(Path("x.css"), css, HOME)) == []
    [problem] = style_sheet_problems(Path("x.css"), css + "@import url(//cdn.example.com/x.css);", HOME)
    assert problem.line == 3
    script = '// see https://doi.org/10.1/x\nconst svg = "http://www.w3.org/2000/svg";\n'
    assert list(script_problems(Path("x.mjs"), script, HOME)) == []
    [problem] = script_problems(Path("x.mjs"), script + "fetch('https://cdn.example.com/x')", HOME)
    assert problem.line == 3

    (tmp_path / "a.css").write_text(css + "a { src: url(https://cdn.example.com/x.woff2) }", "utf-8")
    head = '<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "x"\n  "http://www.w3.org/x.dtd">\n'
    (tmp_path / "b.svg").write_text(head + '<svg>\n<image href="https://cdn.example.com/x"/></svg>', "utf-8")
    (tmp_path / "c.mjs").write_text('import x from "https://cdn.example.com/x.mjs";', "utf-8")
    assert [(str(p.path), p.line) for p in file_problems(tmp_path, HOME)] == [("a.css", 3), ("b.svg", 5), ("c.mjs", 1)]


def test_signs_in_formulas():
    """A minus is close to its number where it makes it negative, and far from both where it takes away."""
    number, minus, sign = "<mn>2</mn>", "<mo>&#x02212;</mo>", "<mo>{}</mo>".format
    negative = '<mo form="prefix">&#x02212;</mo>'
    shown = functools.partial(on_page_content, page=None, config=None, files=None)
    for before in (sign("="), sign("&#x000D7;"), '<mo stretchy="false">&#x00028;</mo>'):
        assert shown(number + before + minus + number) == number + before + negative + number
    for before in (number, '<mo stretchy="false">&#x00029;</mo>', sign("&#x0007C;")):
        assert negative not in shown(before + minus + number)


def test_formulas():
    source = "---\ndescription: $1\n---\n\n# T\n\n$x$ and `$y$`\n\n$$\nz\n$$\n\n```bash\necho $a $b\n```\n"
    two = "<math><mi>x</mi></math>\n<math><mi>z</mi></math>"
    assert found(formula_problems, article(two), source) == []
    [(_, message)] = found(formula_problems, article("<p>$x$</p>"), source)
    assert message.startswith("the source has 2 formulas, the page 0")
    script = '<script src="assets/MathJax.js"></script>'
    [(line, message)] = found(formula_problems, article(two + script), source)
    assert line == 5 and message.startswith("a script for formulas")


def test_blocks_that_were_not_run():
    html = article('<div class="language-python highlight"></div><div class="language-text highlight"></div>')
    assert found(fence_problems, html, 1) == []
    assert found(fence_problems, html, 2) == [(1, "the page shows 1 python blocks, but 2 were run")]


# --------------------------------------------------------------------------------------------------- a small site


@pytest.fixture
def small(tmp_path):
    """A folder with a home page, a page part/page/ and a notebook to download."""
    (tmp_path / "part" / "page").mkdir(parents=True)
    (tmp_path / "index.html").write_text('<h1 id="top">T</h1><a name="old"></a>', "utf-8")
    (tmp_path / "part" / "page" / "index.html").write_text('<h1 id="σ">T</h1>', "utf-8")
    (tmp_path / "part" / "a b.ipynb").write_text("{}", "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    "address",
    ["../..", "../../", "../../index.html#top", "../../#old", "#%CF%83", "#σ", "", ".", "?q=1", "../a%20b.ipynb",
     "/nn/part/page/", "https://example.org/nn/", "https://elsewhere.example.com/x#y", "mailto:a@example.org"],
)  # fmt: skip
def test_a_good_link(small, address):
    page = Page(Path("part/page/index.html"), f'<h1 id="σ">T</h1>\n<a href="{address}">x</a>')
    assert list(link_problems([page], small, HOME)) == []


@pytest.mark.parametrize(
    "address, fault",
    [
        ("../nowhere/", "no such page"),
        ("../..#bottom", "no #bottom"),
        ("#nowhere", "no #nowhere"),
        ("../../../../x", "leads out of the site"),
        ("/part/page/", "leads out of the site"),
        ("../../part/page", "end its address with /"),
        ("../c.ipynb", "no such page"),
        ("javascript:void(0)", "scheme javascript"),
    ],
)
def test_a_bad_link(small, address, fault):
    page = Page(Path("part/page/index.html"), f'<h1 id="σ">T</h1>\n<a href="{address}">x</a>')
    [problem] = link_problems([page], small, HOME)
    assert problem.line == 2 and fault in problem.message


def test_an_image_that_is_not_there(small):
    page = Page(Path("index.html"), '<img alt="x" src="fig.svg">')
    [problem] = link_problems([page], small, HOME)
    assert problem.message == "fig.svg: there is no such page or file"


def test_sitemap_and_search_index_of_a_small_site(small):
    assert [str(problem.path) for problem in index_problems(small, [], HOME)] == ["sitemap.xml"]
    urls = [HOME, HOME + "part/page/"]
    (small / "search").mkdir()

    def write(urls, location="part/page/#σ"):
        (small / "sitemap.xml").write_text("\n".join(f"<loc>{url}</loc>" for url in urls), "utf-8")
        index = {"docs": [{"location": location, "title": "A", "text": "The biases"}]}
        (small / "search" / "search_index.json").write_text(json.dumps(index), "utf-8")
        return [problem.message for problem in index_problems(small, ["bias"], HOME)]

    assert write(urls) == []
    assert write(urls[:1]) == ["https://example.org/nn/part/page/ is not listed"]
    assert write([*urls, HOME + "x/"]) == ["https://example.org/nn/x/: there is no such page or file"]
    assert write([*urls, "https://elsewhere.example.com/"]) == ["https://elsewhere.example.com/: not on this site"]
    assert write(urls, "part/page/#x") == ["part/page/#x: that page has no #x"]
    assert [p.message for p in index_problems(small, ["weight"], HOME)][-1] == 'a search for "weight" finds nothing'


def test_the_navigation_of_a_small_site(tmp_path):
    (tmp_path / "docs" / "part").mkdir(parents=True)
    for page in ("index.md", "part/a.md", "part/b.ipynb"):
        (tmp_path / "docs" / page).write_text("", "utf-8")
    config = tmp_path / "mkdocs.yml"

    def messages(nav):
        config.write_text(f"site_name: x\nsite_url: !ENV [X, y]\nnav:\n{nav}", "utf-8")
        return [(problem.line, problem.message) for problem in nav_problems(config)]

    assert messages("  - Home: index.md\n  - Part:\n      - part/a.md\n      - Lab: part/b.ipynb\n") == []
    assert messages("  - Home: index.md\n  - part/b.ipynb\n") == [(3, "docs/part/a.md is not in the navigation")]
    missing = (6, "the navigation names part/c.md, which is not in docs/")
    assert missing in messages("  - index.md\n  - part/a.md\n  - part/c.md\n")


def test_a_build_that_warns_fails(tmp_path):
    (tmp_path / "docs").mkdir()
    config = "site_name: x\nsite_url: !ENV SITE_URL\ntheme: mkdocs\nplugins: []\n"
    (tmp_path / "mkdocs.yml").write_text(config, "utf-8")
    home = tmp_path / "docs" / "index.md"
    home.write_text("# T\n", "utf-8")
    assert (build(tmp_path, tmp_path / "site") / "index.html").is_file()
    home.write_text("# T\n\n[x](nowhere.md)\n", "utf-8")
    with pytest.raises(AssertionError, match="nowhere.md"):
        build(tmp_path, tmp_path / "site")


def test_the_source_of_a_page(tmp_path):
    (tmp_path / "part").mkdir()
    for page in ("index.md", "part/a.md"):
        (tmp_path / page).write_text("", "utf-8")
    names = ["index.html", "part/a/index.html", "part/b/index.html", "404.html"]
    sources = [source_of(Page(Path(name), ""), tmp_path) for name in names]
    assert sources == [tmp_path / "index.md", tmp_path / "part" / "a.md", None, None]


def test_faults_of_the_theme_are_excused_until_they_are_gone():
    found = [Problem(Path("x.html"), 1, "Attribute x is bad"), Problem(Path("x.html"), 2, "Another")]
    assert own_faults(found, {"Attribute x": ""}) == found[1:]
    assert mended_faults(found, {"Attribute x": "", "Gone": ""}) == ["Gone"]


def test_a_validator_that_does_not_run(tmp_path):
    broken = tmp_path / "java"
    broken.write_text("#!/bin/sh\necho no >&2\nexit 3\n", "utf-8")
    broken.chmod(0o755)
    with pytest.raises(RuntimeError, match="ended with 3: no"):
        validate(tmp_path, "vnu.jar", str(broken))


def test_figures_made_of_pixels_are_marked(site):
    """The sheet of CSS leaves their colours alone on dark."""

    def image(page, name):
        html = (site / page / "index.html").read_text("utf-8")
        return re.search(rf'<img[^>]*src="[^"]*{name}"[^>]*>', html)[0]

    assert 'class="pixels"' in image("types/cnn", "fig_cnn_kernels.svg")
    assert "pixels" not in image("types/lstm", "fig_lstm_cell.svg")

"""Checks of the built site: links, requests, markup, and that nothing of a page got lost on the way.

Every check takes a built `Page` (or the site's folder) and yields `Problem`s that name the built file and its line.
"""

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import html5lib
import yaml
from bs4 import BeautifulSoup
from html5lib.constants import E as HTML_ERRORS

from checks import prose
from checks.problem import Problem

# Not the server's root: a link that leaves the site's own folder then shows.
SITE_URL = "https://example.org/nn/"

# Faults of the theme's own markup that we cannot mend: pattern of the validator's message -> where it is.
# A test fails when one of them is gone: then it leaves this list. hooks/theme_repairs.py mends those known so far.
THEME_FAULTS = {}

THEME_SCRIPTS = "assets/javascripts/"


@dataclass
class Page:
    """A built page.

    Attributes:
        path: its file, relative to the site's folder: "neuron/neuron/index.html".
        html: its source.
    """

    path: Path
    html: str

    @cached_property
    def soup(self):
        """The parsed page; every element knows its `sourceline`."""
        return BeautifulSoup(self.html, "html.parser")

    @cached_property
    def names(self):
        """What an address can point to after "#"."""
        return {tag.get("id") or tag.get("name") for tag in self.soup.select("[id], a[name]")}

    def line(self, offset):
        """Return the line of the character at `offset` of `html`."""
        return self.html.count("\n", 0, offset) + 1


def build(root, target, site_url=SITE_URL):
    """Build the site strictly.

    Args:
        root: the folder with mkdocs.yml.
        target: the folder to write to.
        site_url: the address the site is built for.

    Returns:
        `target` as a Path.

    Raises:
        AssertionError: if the build fails or says more than what it is doing, with what it said.
    """
    target = Path(target).resolve()
    # Not --quiet: it would keep --strict from counting the warnings.
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(target)]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "SITE_URL": site_url}
    # In that folder, because the paths of the snippets are relative to the working directory.
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, encoding="utf-8", env=environment)
    lines = [line for line in (done.stdout + done.stderr).splitlines() if not line.startswith("INFO ")]
    output = "\n".join(lines).strip()
    if done.returncode or output:
        raise AssertionError(f"mkdocs build --strict ended with {done.returncode} and said:\n{output}")
    return target


def read(root):
    """Return the `Page`s of the site in the folder `root`, in the order of their names."""
    root = Path(root)
    return [Page(path.relative_to(root), path.read_text("utf-8")) for path in sorted(root.rglob("*.html"))]


def source_of(page, docs):
    """Return the Markdown file in the folder `docs` that `page` was built from, or None (404, notebooks)."""
    folder = Path(docs) / page.path.parent
    for path in (folder / "index.md", folder.with_suffix(".md")):
        if page.path.name == "index.html" and path.is_file():
            return path
    return None


# ---------------------------------------------------------------------------------------------------------------------
# One page
# ---------------------------------------------------------------------------------------------------------------------


def include_problems(page):
    """Yield a `Problem` for each include that was not replaced by what it names."""
    for match in re.finditer(r"-+8(?:<|&lt;)-+", page.html):
        yield Problem(page.path, page.line(match.start()), "an include was left as it is: --8<--")


def image_problems(page):
    """Yield a `Problem` for each image without alt text or, in the text, size, and each figure without a caption."""
    for image in page.soup.find_all("img"):
        if not (image.get("alt") or "").strip():
            yield Problem(page.path, image.sourceline, f"an image without alt text: {image.get('src')}")
        if image.find_parent("article") and not (image.get("width") and image.get("height")):
            message = f"an image without width and height moves the text when it arrives: {image.get('src')}"
            yield Problem(page.path, image.sourceline, message)
    for figure in page.soup.find_all("figure"):
        caption = figure.find("figcaption")
        if caption is None or not caption.get_text(strip=True):
            yield Problem(page.path, figure.sourceline, "a figure without a caption")
        elif match := re.search(r"`|\*\*?\w|\]\(|\$", caption.get_text()):
            message = f'"{match[0]}" in a caption is not read: write <figcaption markdown="span">'
            yield Problem(page.path, caption.sourceline, message)


def identity_problems(page):
    """Yield a `Problem` for each id that stands twice, and if the page has not exactly one title."""
    seen = {}
    for tag in page.soup.find_all(id=True):
        if tag["id"] in seen:
            yield Problem(page.path, tag.sourceline, f'the id "{tag["id"]}" stands on line {seen[tag["id"]]} already')
        seen.setdefault(tag["id"], tag.sourceline)
    titles = page.soup.find_all("h1")
    if len(titles) != 1:
        line = titles[1].sourceline if titles else 1
        yield Problem(page.path, line, f"a page has one <h1>, here {len(titles)}")


def markup_problems(page):
    """Yield a `Problem` for each error that an HTML parser meets in the article."""
    match = re.search(r"<article\b.*</article>", page.html, re.S)
    if not match:
        yield Problem(page.path, 1, "no <article>")
        return
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    parser.parseFragment(match[0])
    for (line, _), code, values in parser.errors:
        message = HTML_ERRORS.get(code, code) % values
        yield Problem(page.path, page.line(match.start()) + line - 1, f"not HTML: {message} ({code})")


def formula_problems(page, text):
    """Yield a `Problem` if formulas of the page's source `text` did not become MathML, or a script draws them."""
    _, text = prose.split_front_matter(text)
    text, _ = prose.split_fences(text)
    wanted = sum(bool(match["formula"]) for match in prose.INLINE.finditer(text))
    article = page.soup.find("article") or page.soup
    found = article.find_all("math")
    if len(found) != wanted:
        yield Problem(page.path, 1, f"the source has {wanted} formulas, the page {len(found)}: is a $ missing?")
    for script in page.soup.find_all("script"):
        if re.search(r"mathjax|katex", f"{script.get('src')} {script.string}", re.I):
            yield Problem(page.path, script.sourceline, "a script for formulas: they are MathML already")


def fence_problems(page, number):
    """Yield a `Problem` if the page does not show `number` python blocks, the ones that were run."""
    found = page.soup.select("article div.language-python")
    if len(found) != number:
        yield Problem(page.path, 1, f"the page shows {len(found)} python blocks, but {number} were run")


# ---------------------------------------------------------------------------------------------------------------------
# Requests
# ---------------------------------------------------------------------------------------------------------------------

LOADING = {
    "audio": ("src",),
    "body": ("background",),
    "embed": ("src",),
    "feimage": ("href", "xlink:href"),
    "form": ("action",),
    "frame": ("src",),
    "iframe": ("src",),
    "image": ("href", "xlink:href"),
    "img": ("src", "srcset"),
    "input": ("src",),
    "link": ("href", "imagesrcset"),
    "object": ("data",),
    "script": ("src", "href", "xlink:href"),
    "source": ("src", "srcset"),
    "track": ("src",),
    "use": ("href", "xlink:href"),
    "video": ("src", "poster"),
}
NOT_LOADED = {"author", "help", "license", "me", "next", "prev"}
CSS_ADDRESS = re.compile(r"""(?:url\(\s*|@import\s+(?!url\())["']?(?P<address>[^"')\s;]+)""", re.I)
SCRIPT_ADDRESS = re.compile(r"""["'`](?P<address>(?:(?:https?|wss?):)?//[^\s"'`]+)""")
NAMESPACES = ("http://www.w3.org/",)


def is_foreign(address, site_url):
    """Tell whether `address` is on another host than `site_url`."""
    parts = urlsplit(address.strip())
    return bool(parts.netloc) and parts.netloc != urlsplit(site_url).netloc


def request_problems(page, site_url=SITE_URL):
    """Yield a `Problem` for each thing on the page that would make a browser ask another host, or load nothing.

    An ordinary link is no request: it is followed by the reader, not by the page.
    """
    for tag in page.soup.find_all(True):
        for attribute in LOADING.get(tag.name, ()):
            if attribute in tag.attrs:
                yield from loading_problems(page, tag, attribute, site_url)
        if "ping" in tag.attrs:
            yield Problem(page.path, tag.sourceline, "a link with ping= reports every click")
        if "mermaid" in tag.get("class", ()):
            yield Problem(page.path, tag.sourceline, "a Mermaid diagram: the theme would fetch a script from unpkg.com")
        if tag.get("style"):
            yield from style_sheet_problems(page.path, tag["style"], site_url, tag.sourceline)
        if tag.name == "base":
            yield Problem(page.path, tag.sourceline, "a <base> turns every address of the page")
        elif tag.name == "style":
            yield from style_sheet_problems(page.path, tag.string or "", site_url, tag.sourceline)
        elif tag.name == "meta" and tag.get("http-equiv", "").lower() == "refresh":
            if "//" in tag.get("content", ""):
                yield Problem(page.path, tag.sourceline, "the page sends its reader to another host")
        elif tag.name == "script":
            kind = tag.get("type", "")
            if kind in ("importmap", "speculationrules"):
                yield Problem(page.path, tag.sourceline, f"a script of type {kind} loads what no check sees")
            elif not kind.endswith("json"):
                yield from script_problems(page.path, tag.string or "", site_url, tag.sourceline)


def loading_problems(page, tag, attribute, site_url):
    """Yield what is wrong with the address in an attribute that makes the browser load something."""
    relations = set(tag.get("rel", ())) if tag.name == "link" else set()
    if relations and relations <= NOT_LOADED:
        return
    value = tag[attribute].strip()
    if not value:
        yield Problem(page.path, tag.sourceline, f'<{tag.name} {attribute}=""> asks for the page itself')
    entries = value.split(",") if attribute.endswith("srcset") else [value]
    for address in (entry.split()[0] for entry in entries if entry.strip()):
        if is_foreign(address, site_url):
            yield Problem(page.path, tag.sourceline, f"<{tag.name}> asks another host: {address}")


def style_sheet_problems(path, css, site_url=SITE_URL, first=1):
    """Yield a `Problem` for each address on another host in the style sheet `css`, which begins on line `first`."""
    css = re.sub(r"/\*.*?\*/", lambda comment: "\n" * comment[0].count("\n"), css, flags=re.S)
    for match in CSS_ADDRESS.finditer(css):
        if not match["address"].startswith("data:") and is_foreign(match["address"], site_url):
            line = first + css.count("\n", 0, match.start())
            yield Problem(path, line, f"the style sheet asks another host: {match['address']}")


def script_problems(path, script, site_url=SITE_URL, first=1):
    """Yield a `Problem` for each string of the script that is an address on another host (namespaces are none)."""
    for match in SCRIPT_ADDRESS.finditer(script):
        address = match["address"]
        if not address.startswith(NAMESPACES) and is_foreign(address, site_url):
            line = first + script.count("\n", 0, match.start())
            yield Problem(path, line, f"the script names another host: {address}")


def file_problems(root, site_url=SITE_URL):
    """Yield the `Problem`s of all style sheets, drawings and scripts under `root`; the theme's scripts are left out.

    What the theme's scripts could ask for depends on the page (`request_problems`); a browser test watches them.
    """
    for path in sorted(Path(root).rglob("*")):
        name = path.relative_to(root)
        if path.suffix == ".css":
            yield from style_sheet_problems(name, path.read_text("utf-8"), site_url)
        elif path.suffix == ".svg":
            text = path.read_text("utf-8")
            for match in re.finditer(r"<\?xml-stylesheet|<!ENTITY", text):
                yield Problem(name, text.count("\n", 0, match.start()) + 1, "a drawing that loads something")
            text = re.sub(r"<[?!].*?>", lambda match: "\n" * match[0].count("\n"), text, flags=re.S)  # XML's own lines
            yield from request_problems(Page(name, text), site_url)
        elif path.suffix in (".js", ".mjs") and not name.as_posix().startswith(THEME_SCRIPTS):
            yield from script_problems(name, path.read_text("utf-8"), site_url)


# ---------------------------------------------------------------------------------------------------------------------
# Links
# ---------------------------------------------------------------------------------------------------------------------


def link_problems(pages, root, site_url=SITE_URL):
    """Yield a `Problem` for each address within the site that leads nowhere.

    Args:
        pages: the pages to look through.
        root: the folder of the built site, which may hold more pages.
        site_url: the address it was built for.
    """
    targets = {page.path.as_posix(): page for page in pages}
    for page in pages:
        for tag in page.soup.find_all(True):
            attributes = LOADING.get(tag.name, ()) + (("href",) if tag.name in ("a", "area") else ())
            for attribute in attributes:
                if attribute in tag.attrs and not attribute.endswith("srcset"):
                    fault = address_fault(tag[attribute], page.path, root, targets, site_url)
                    if fault:
                        yield Problem(page.path, tag.sourceline, f"{tag[attribute]}: {fault}")


def address_fault(address, path, root, targets, site_url):
    """Return what is wrong with an address on the page `path`, or None; another host's is not followed.

    Args:
        address: what stands in the attribute.
        path: the page's file, relative to `root`.
        root: the folder of the built site.
        targets: {file name: Page}; pages read on the way are added.
        site_url: the address the site was built for.
    """
    full = urlsplit(urljoin(site_url + path.as_posix(), address.strip()))
    if full.scheme not in ("http", "https"):
        return None if full.scheme in ("mailto", "data") else f"a link of the scheme {full.scheme}"
    home = urlsplit(site_url)
    if full.netloc != home.netloc:
        return None
    if not full.path.startswith(home.path):
        return f"leads out of the site, which lies under {home.path}"
    name = unquote(full.path[len(home.path) :])
    if not name or name.endswith("/"):
        name += "index.html"
    file = Path(root) / name
    if file.is_dir():
        return "a folder: end its address with /"
    if not file.is_file():
        return "there is no such page or file"
    if full.fragment and file.suffix == ".html":
        if name not in targets:
            targets[name] = Page(Path(name), file.read_text("utf-8"))
        if unquote(full.fragment) not in targets[name].names:
            return f"that page has no #{unquote(full.fragment)}"
    return None


def index_problems(root, words, site_url=SITE_URL):
    """Yield a `Problem` for what is wrong with sitemap and search index.

    Args:
        root: the folder of the built site.
        words: words that a reader will search for and must find.
        site_url: the address the site was built for.
    """
    root, targets = Path(root), {}
    sitemap, index = root / "sitemap.xml", root / "search" / "search_index.json"
    for path in (sitemap, index):
        if not path.is_file():
            yield Problem(path.relative_to(root), 1, "this file is missing from the site")
            return
    listed = set()
    for number, line in enumerate(sitemap.read_text("utf-8").splitlines(), 1):
        for address in re.findall(r"<loc>(.*?)</loc>", line):
            listed.add(address)
            fault = address_fault(address, Path("sitemap.xml"), root, targets, site_url)
            if fault or not address.startswith(site_url):
                yield Problem(sitemap.relative_to(root), number, f"{address}: {fault or 'not on this site'}")
    for page in sorted(root.rglob("index.html")):
        folder = page.parent.relative_to(root).as_posix()
        address = site_url if folder == "." else f"{site_url}{folder}/"
        if address not in listed:
            yield Problem(sitemap.relative_to(root), 1, f"{address} is not listed")
    entries = json.loads(index.read_text("utf-8"))["docs"]
    for entry in entries:
        fault = address_fault(entry["location"], Path("index.html"), root, targets, site_url)
        if fault:
            yield Problem(index.relative_to(root), 1, f"{entry['location']}: {fault}")
    text = " ".join(f"{entry['title']} {entry['text']}" for entry in entries).lower()
    for word in words:
        if not re.search(rf"\b{re.escape(word)}", text):
            yield Problem(index.relative_to(root), 1, f'a search for "{word}" finds nothing')


def nav_problems(config):
    """Yield a `Problem` for each page that the navigation names and is not there, or is there and it does not name.

    Args:
        config: the path of mkdocs.yml.
    """
    config = Path(config)
    loader = type("Loader", (yaml.SafeLoader,), {})
    for tag in ("!", "tag:yaml.org,2002:python/"):
        loader.add_multi_constructor(tag, lambda loader, suffix, node: None)
    text = config.read_text("utf-8")
    settings = yaml.load(text, loader)
    docs = config.parent / settings.get("docs_dir", "docs")

    def addresses(entry):
        if isinstance(entry, str):
            yield entry
        for inner in entry if isinstance(entry, list) else entry.values() if isinstance(entry, dict) else ():
            yield from addresses(inner)

    named = [name for name in addresses(settings.get("nav") or []) if not urlsplit(name).scheme]
    present = [path.relative_to(docs).as_posix() for suffix in ("md", "ipynb") for path in docs.rglob(f"*.{suffix}")]
    present = [name for name in present if ".ipynb_checkpoints" not in name]
    for name in named:
        line = next(n for n, line in enumerate(text.splitlines(), 1) if name in line)
        if name not in present:
            yield Problem(Path(config.name), line, f"the navigation names {name}, which is not in {docs.name}/")
        if named.count(name) > 1:
            yield Problem(Path(config.name), line, f"the navigation names {name} twice")
    for name in present:
        if name not in named:
            line = next((n for n, line in enumerate(text.splitlines(), 1) if line.startswith("nav:")), 1)
            yield Problem(Path(config.name), line, f"{docs.name}/{name} is not in the navigation")


# ---------------------------------------------------------------------------------------------------------------------
# The Nu validator
# ---------------------------------------------------------------------------------------------------------------------


def validate(root, jar, java="java"):
    """Return the Nu validator's errors on all pages under `root` as `Problem`s.

    Args:
        root: the folder of the built site.
        jar: the path of vnu.jar.
        java: the Java runtime to start.

    Raises:
        RuntimeError: if the validator did not run.
    """
    command = [java, "-jar", str(jar), "--stdout", "--format", "json", "--errors-only", "--skip-non-html", str(root)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    try:
        messages = json.loads(done.stdout)["messages"]
    except (ValueError, KeyError):
        raise RuntimeError(f"{' '.join(command)} ended with {done.returncode}: {done.stdout}{done.stderr}") from None
    found = []
    for message in messages:
        if message["type"] == "non-document-error":
            raise RuntimeError(f"the validator could not read {message.get('url')}: {message['message']}")
        name = unquote(urlsplit(message["url"]).path)
        path = Path(os.path.relpath(name, Path(root).resolve()))
        found.append(Problem(path, message.get("lastLine", 1), message["message"]))
    return found


def own_faults(problems, known=None):
    """Return those of the validator's `problems` that are not among the `known` faults of the theme."""
    known = THEME_FAULTS if known is None else known
    return [problem for problem in problems if not any(re.match(pattern, problem.message) for pattern in known)]


def mended_faults(problems, known=None):
    """Return the patterns of `known` faults of the theme that none of the validator's `problems` matches any more."""
    known = THEME_FAULTS if known is None else known
    return [pattern for pattern in known if not any(re.match(pattern, problem.message) for problem in problems)]

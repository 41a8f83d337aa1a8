"""MkDocs hook: a lab becomes a page like every other.

mkdocs-jupyter makes pages of notebooks, copies them for download and knows their address (`page.nb_url`). The HTML it
makes is JupyterLab's: half a megabyte of CSS, scripts from other hosts, pictures without alt text, white on dark.
So the notebook is handed to MkDocs as Markdown instead, and gets the site's own headings, code blocks, outputs,
formulas, checked links and search entries. Its recorded pictures become files beside the page.
"""

import json
import posixpath
import re
from base64 import b64decode
from textwrap import indent
from urllib.parse import urljoin

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File

PICTURES = {"image/svg+xml": "svg", "image/png": "png", "image/jpeg": "jpg"}
PREDICTION = "**Predict first:**"
NEEDS = re.compile(r"^(\*You need: [^\n]*\*)$", re.M)
LINK_TO_PAGE = re.compile(r"\]\((?P<target>[^)#:\s]+\.(?:md|ipynb))(?P<anchor>#[^)\s]*)?\)")

all_files = None


def is_lab(uri):
    """Whether `uri`, relative to docs/, is a notebook that becomes a page."""
    return posixpath.dirname(uri) == "labs" and uri.endswith(".ipynb")


def on_files(files, config):
    """Add the pictures that the notebooks hold to the files of the site."""
    global all_files
    all_files = files
    for file in [file for file in files if is_lab(file.src_uri)]:
        for cell in read(file)["cells"]:
            for name, output, kind in pictures(file.src_uri, cell):
                content = joined(output["data"][kind])
                if kind != "image/svg+xml":
                    content = b64decode(content)
                files.append(File.generated(config, name, content=content))
    return files


def on_page_markdown(markdown, page, config, files):
    """Return a lab as Markdown, and take the rendering back from mkdocs-jupyter."""
    if not is_lab(page.file.src_uri):
        return markdown
    notebook = read(page.file)
    for key in ("description", "checked"):
        if key in notebook["metadata"]:
            page.meta[key] = notebook["metadata"][key]
    vars(page).pop("render", None)
    return as_markdown(page.file.src_uri, notebook["cells"])


def on_post_page(output, page, config):
    """In the copy for download, let links to other pages lead to the site: the file may end up anywhere."""
    if is_lab(page.file.src_uri) and config.site_url:
        notebook = read(page.file)
        for cell in notebook["cells"]:
            if cell["cell_type"] == "markdown":
                source = joined(cell["source"])
                cell["source"] = LINK_TO_PAGE.sub(lambda match: absolute(match, page.file, config.site_url), source)
        folder = posixpath.dirname(page.file.dest_uri)
        path = posixpath.join(config.site_dir, folder, posixpath.basename(page.file.src_uri))
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            json.dump(notebook, file, ensure_ascii=False, indent=1)
            file.write("\n")
    return output


def read(file):
    """Return the notebook in `file` as a dict.

    Raises:
        PluginError: if it is not a notebook; names the file.
    """
    try:
        with open(file.abs_src_path, encoding="utf-8") as text:
            notebook = json.load(text)
        if notebook["nbformat"] != 4:
            raise ValueError(f"notebook format {notebook['nbformat']}, not 4")
        return notebook
    except (ValueError, KeyError) as error:
        raise PluginError(f"{file.abs_src_path}:1: not a notebook: {error!r}") from None


def joined(text):
    """Return a notebook's text, which may be a list of lines."""
    return text if isinstance(text, str) else "".join(text)


def pictures(uri, cell):
    """Yield (file name relative to docs/, output, MIME type) for each picture of a cell."""
    count = 0
    for output in cell.get("outputs", []):
        kind = next((kind for kind in PICTURES if kind in output.get("data", {})), None)
        if kind:
            count += 1
            name = cell["id"] if count == 1 else f"{cell['id']}-{count}"
            yield f"{uri.removesuffix('.ipynb')}/{name}.{PICTURES[kind]}", output, kind


def as_markdown(uri, cells):
    """Return the cells of the notebook `uri` as one page of Markdown.

    Where the text above a cell says "Predict first", its output is folded, and with it the text that explains it:
    the Markdown cell below, unless a heading or the next prediction begins there.
    """
    pieces, predict, folded = [], False, None
    for cell in cells:
        if cell["cell_type"] == "markdown":
            source = joined(cell["source"])
            explains = folded is not None and not source.startswith("#") and PREDICTION not in source
            (folded if explains else pieces).append(NEEDS.sub(r"\1" + "\n{ .needs }", source))
            if explains:
                pieces[-1] = fold("Output, and why", folded)
            predict, folded = PREDICTION in source, None
        elif cell["cell_type"] == "code":
            pieces.append(fenced(joined(cell["source"]), "python"))
            shown = list(outputs(uri, cell))
            folded = shown if predict and shown else None
            pieces += [fold("Output", shown)] if folded else shown
            predict = predict and not shown
    return "\n\n".join(pieces) + "\n"


def fold(title, pieces):
    """Return pieces of Markdown in a block that the reader opens."""
    return f'??? success "{title}"\n\n' + indent("\n\n".join(pieces), "    ")


def outputs(uri, cell):
    """Yield what a code cell gave as Markdown: what it printed, then its pictures."""
    if text := printed(cell):
        yield fenced(text, f'text title="{title(cell)}"')
    for name, output, kind in pictures(uri, cell):
        alt = re.sub(r"([\\\[\]*_`])", r"\\\1", output.get("metadata", {}).get(kind, {}).get("alt", ""))
        link = posixpath.relpath(name, posixpath.dirname(uri))
        yield f"![{alt}]({link})"  # a <figure> would break where the output is folded


def title(cell):
    """Return the title of a cell's output, which tells the reader how close its numbers are held: as on a page."""
    rule = cell["metadata"].get("output", "")
    parts = re.findall(r"atol=([\d.]+)", rule) + [f"{100 * float(r):g} %" for r in re.findall(r"rtol=([\d.]+)", rule)]
    return f"Output, ± {' or '.join(parts)}" if parts else "Output"


def printed(cell):
    """Return the text under a cell: what it printed, and values shown as text."""
    texts = []
    for output in cell["outputs"]:
        data = output.get("data", {})
        if output["output_type"] == "stream":
            texts.append(joined(output["text"]))
        elif "text/plain" in data and not PICTURES.keys() & data.keys():
            texts.append(joined(data["text/plain"]) + "\n")
    return "".join(texts).rstrip()


def fenced(text, info):
    """Return `text` as a fenced block, with a fence longer than any in it."""
    longest = max((len(run) for run in re.findall(r"`{3,}", text)), default=2)
    fence = "`" * (longest + 1)
    return f"{fence}{info}\n{text}\n{fence}"


def absolute(match, file, site_url):
    """Return a Markdown link's end with the address on the site of the page it leads to."""
    target = posixpath.normpath(posixpath.join(posixpath.dirname(file.src_uri), match["target"]))
    other = all_files.get_file_from_path(target)
    return f"]({urljoin(site_url, other.url)}{match['anchor'] or ''})" if other else match[0]

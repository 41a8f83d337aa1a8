"""MkDocs hook: what the sheet of CSS and the browser have to know of a drawing before it arrives.

Its size, so that no text moves; and whether it holds pixels, whose colours mean numbers: on dark they stay as they are.
"""

import posixpath
import re

IMAGE = re.compile(r'<img\b[^>]*?\bsrc="(?P<src>[^":]+\.svg)"[^>]*?(?=\s*/?>)')
SVG = re.compile(r"<svg\b[^>]*>", re.S)
SIZE = re.compile(r'\b(width|height)="([\d.]+)pt"')


def on_page_content(html, page, config, files):
    """Return the page with width and height on each drawing that Matplotlib made, and a class on those with pixels."""

    def sized(match):
        file = files.get_file_from_path(posixpath.normpath(posixpath.join(page.url, match["src"])))
        svg = SVG.search(file.content_string) if file else None
        points = SIZE.findall(svg[0]) if svg else []
        sizes = "".join(f' {name}="{float(size) * 4 / 3:.0f}"' for name, size in points)  # in CSS pixels
        return match[0] + sizes + (' class="pixels"' if file and "<image" in file.content_string else "")

    return IMAGE.sub(sized, html)

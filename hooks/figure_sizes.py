"""MkDocs hook: the browser knows a drawing's size before the drawing arrives, so that no text moves when it does."""

import posixpath
import re

IMAGE = re.compile(r'<img\b[^>]*?\bsrc="(?P<src>[^":]+\.svg)"[^>]*?(?=\s*/?>)')
SVG = re.compile(r"<svg\b[^>]*>", re.S)
SIZE = re.compile(r'\b(width|height)="([\d.]+)pt"')


def on_page_content(html, page, config, files):
    """Return the page with width and height on each drawing that Matplotlib made."""

    def sized(match):
        file = files.get_file_from_path(posixpath.normpath(posixpath.join(page.url, match["src"])))
        svg = SVG.search(file.content_string) if file else None
        points = SIZE.findall(svg[0]) if svg else []
        return match[0] + "".join(f' {name}="{float(size) * 4 / 3:.0f}"' for name, size in points)  # in CSS pixels

    return IMAGE.sub(sized, html)

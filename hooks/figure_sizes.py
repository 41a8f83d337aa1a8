"""MkDocs hook: the browser knows a drawing's size before the drawing arrives, so that no text moves when it does."""

import posixpath
import re

IMAGE = re.compile(r'<img\b[^>]*?\bsrc="(?P<src>[^":]+\.svg)"[^>]*?(?P<end>\s*/?>)')
SIZE = re.compile(r'<svg\b[^>]*?\bheight="(?P<height>[\d.]+)pt"[^>]*?\bwidth="(?P<width>[\d.]+)pt"', re.S)
SIZE_TURNED = re.compile(r'<svg\b[^>]*?\bwidth="(?P<width>[\d.]+)pt"[^>]*?\bheight="(?P<height>[\d.]+)pt"', re.S)


def on_page_content(html, page, config, files):
    """Return the page with width and height on each drawing that Matplotlib made."""

    def sized(match):
        target = posixpath.normpath(posixpath.join(page.url, match["src"]))
        file = files.get_file_from_path(target)
        drawn = file and (SIZE_TURNED.search(file.content_string) or SIZE.search(file.content_string))
        if not drawn:
            return match[0]
        tag = match[0].removesuffix(match["end"])
        for name in ("width", "height"):
            if f" {name}=" not in tag:
                tag += f' {name}="{float(drawn[name]) * 4 / 3:.0f}"'  # points to CSS pixels
        return tag + match["end"]

    return IMAGE.sub(sized, html)

"""MkDocs hook: a full stop or comma stays on the line of the formula it follows.

To a browser a formula is like a picture: it may break the line behind it, whatever comes next.
"""

import re

CLOSELY_FOLLOWED = re.compile(r'(<math display="inline"(?:(?!</math>).)*</math>)([.,;:!?)\]’”]+)', re.S)


def on_page_content(html, page, config, files):
    """Return the page with each formula and the punctuation behind it held together."""
    return CLOSELY_FOLLOWED.sub(r'<span class="formula">\1\2</span>', html)

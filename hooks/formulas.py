"""MkDocs hook: two matters of formulas that their converter leaves open.

A full stop or comma stays on the line of the formula it follows: to a browser a formula is like a picture, behind which
it may break the line. And |x| is set closely: a browser takes an upright bar for a sign between two things, with a
space on both sides.
"""

import re

BAR = re.compile(r'<mo(?: stretchy="false")?>&#x0007C;</mo>')
CLOSELY_FOLLOWED = re.compile(r'(<math display="inline"(?:(?!</math>).)*</math>)([.,;:!?)\]’”]+)', re.S)


def on_page_content(html, page, config, files):
    """Return the page with bars set closely, and with each formula and the punctuation behind it held together."""
    html = BAR.sub('<mo stretchy="false" lspace="0" rspace="0">&#x0007C;</mo>', html)
    return CLOSELY_FOLLOWED.sub(r'<span class="formula">\1\2</span>', html)

"""MkDocs hook: three matters of formulas that their converter leaves open.

A full stop or comma stays on the line of the formula it follows: to a browser a formula is like a picture, behind which
it may break the line. And |x| is set closely: a browser takes an upright bar for a sign between two things, with a
space on both sides. A minus that makes a number negative, as in = −2, is told from one that takes away: it stands
close to its number.
"""

import re

BAR = re.compile(r'<mo(?: stretchy="false")?>&#x0007C;</mo>')
# Behind another sign, unless that closes something: ) ] |
NEGATIVE = re.compile(r"(<mo\b[^>]*>(?!&#x00029;|&#x0005D;|&#x0007C;)[^<]*</mo>)<mo>&#x02212;</mo>")
CLOSELY_FOLLOWED = re.compile(r'(<math display="inline"(?:(?!</math>).)*</math>)([.,;:!?)\]’”]+)', re.S)


def on_page_content(html, page, config, files):
    """Return the page with bars and negative numbers set closely, and formulas held to the punctuation behind them."""
    html = BAR.sub('<mo stretchy="false" lspace="0" rspace="0">&#x0007C;</mo>', html)
    html = NEGATIVE.sub(r'\1<mo form="prefix">&#x02212;</mo>', html)
    return CLOSELY_FOLLOWED.sub(r'<span class="formula">\1\2</span>', html)

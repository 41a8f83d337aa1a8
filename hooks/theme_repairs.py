"""MkDocs hook: mends faults in the theme's own markup, found by axe and by the HTML validator.

They sit in templates that are not made to be overridden in part. If the theme changes the markup, the build warns,
and a repair that is no longer needed can go.
"""

import logging

log = logging.getLogger("mkdocs.hooks.theme_repairs")

# What is wrong: the markup as the theme writes it, and as it should be.
REPAIRS = {
    "the search dialog has no name": (
        'data-md-component="search" role="dialog"',
        'data-md-component="search" role="dialog" aria-label="Search"',
    ),
    "a switch cannot have autocomplete (drawer)": ('id="__drawer" autocomplete="off"', 'id="__drawer"'),
    "a switch cannot have autocomplete (search)": ('id="__search" autocomplete="off"', 'id="__search"'),
}
# In parts of the navigation that not every page has.
WHERE_PRESENT = {
    "a tabindex without a number": (' tabindex=""', ""),
}


def on_post_page(output, page, config):
    """Return the page with the theme's faults mended."""
    return mended(output, page.file.src_uri)


def on_post_template(output, template_name, config):
    """Return the page for addresses that lead nowhere with the theme's faults mended."""
    return mended(output, template_name) if template_name == "404.html" else output


def mended(html, name):
    """Return `html` with the faults mended; a fault that the theme no longer has is a warning that names the page."""
    for fault, (old, new) in REPAIRS.items():
        if old not in html:
            log.warning(f"{name}: the theme no longer writes {old!r} ({fault}): take the repair out of this hook")
        html = html.replace(old, new)
    for old, new in WHERE_PRESENT.values():
        html = html.replace(old, new)
    return html

"""What several test files share: the site, built once."""

from pathlib import Path

import pytest

from checks.site import build, read

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The folder of the site, built strictly; a warning fails every test that asks for it."""
    return build(ROOT, tmp_path_factory.mktemp("built") / "site")


@pytest.fixture(scope="session")
def built_pages(site):
    """The pages of the site as `checks.site.Page`."""
    return read(site)

"""The pytest plugin: options, the data of a run, and the pages as test items."""

import importlib.util
import json
import os
import sys
import tempfile
from pathlib import Path

import pytest
from sybil import Sybil

from checks import data, pages, running, verified
from checks.files import write_whole


def pytest_addoption(parser):
    group = parser.getgroup("pages")
    group.addoption("--full", action="store_true", help="train on the complete data sets")
    group.addoption("--update", action="store_true", help="rewrite outputs, figures and labs from what the code gives")
    group.addoption("--browser", action="store_true", help="run the browser tests too; they need Chromium")


def pytest_configure(config):
    full, update = config.getoption("--full"), config.getoption("--update")
    if update and getattr(config.option, "numprocesses", None):
        raise pytest.UsageError("--update works in one process: leave out -n")
    root = config.rootpath
    if not (root / "mkdocs.yml").is_file():
        raise pytest.UsageError(f"{root}/mkdocs.yml:1: not there; run pytest in the project's folder")
    os.environ["MPLBACKEND"] = "Agg"
    cache = cache_folder(config)
    try:
        pages.includes(root)
        paths, words = find_data(root, full, cache)
    except (data.DataError, pages.SettingsError) as error:
        raise pytest.UsageError(str(error)) from None
    os.environ["NN_DATA"] = json.dumps(paths)
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    install_data_hook()
    runner = running.Runner(root, full, update)
    collector = Pages(runner, words)
    config.pluginmanager.register(collector, "pages")


def find_data(root, full, cache):
    """Return (paths, words) of this run's data as `data.complete` does; nothing is made where nothing is loaded."""
    if not data.is_used(root):
        return {}, "no page loads any"
    return data.complete(root) if full else data.stand_ins(cache)


def cache_folder(config):
    """Return the folder where the stand-ins are kept between runs."""
    if not hasattr(config, "cache"):  # pytest -p no:cacheprovider
        return Path(tempfile.mkdtemp(prefix="neural-networks-"))
    return Path(config.cache.mkdir("data"))


def install_data_hook():
    """Let this process's Keras find the data, as sitecustomize.py does for other processes."""
    name = "data_hook"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, data.INJECT / "sitecustomize.py")
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
        sys.modules[name].install()


class Pages:
    """Collects docs/**/*.md with Sybil, and writes what `--update` found once a page is through.

    Args:
        runner: the session's `Runner`.
        words: one line that says which data this run uses.
    """

    def __init__(self, runner, words):
        self.runner, self.words = runner, words
        self.said = []
        sybil = Sybil(
            [runner.parser],
            path=str(runner.root / "docs"),
            pattern="*.md",
            teardown=lambda namespace: self.settle(namespace),
        )
        self.collect = sybil.pytest()

    def pytest_report_header(self):
        return f"data: {self.words}"

    def pytest_collect_file(self, file_path, parent):
        return self.collect(file_path, parent)

    def settle(self, namespace):
        """Write the noted changes of the pages that are through, and renew their "checked" lines."""
        namespace.clear()
        runner = self.runner
        if not runner.update:
            return
        for path in [path for path in runner.pages if runner.ran[path]]:
            said = runner.finish_page(path)
            self.said += [said] if said else []
            page = runner.pages[path]
            complete = runner.ran[path] == len(page.examples) + len(page.generated)
            if runner.full and complete and path not in runner.broken:
                code = "\n".join(example.code for example in page.examples)
                text = path.read_text("utf-8")
                new = verified.with_record(text, verified.record(code, page.code_hash))
                if new != text:
                    write_whole(path, new)
            runner.ran[path] = 0
        self.said += runner.finish_files()

    def pytest_terminal_summary(self, terminalreporter):
        for line in self.said:
            terminalreporter.write_line(line)


@pytest.fixture(scope="session")
def runner(request):
    """The session's `Runner`."""
    return request.config.pluginmanager.get_plugin("pages").runner


@pytest.fixture(scope="session")
def data_cache(request):
    """The folder of the stand-ins."""
    return cache_folder(request.config)


@pytest.fixture(scope="session")
def full(runner):
    """Whether this is a full run."""
    return runner.full


@pytest.fixture(scope="session")
def update(runner):
    """Whether this run rewrites what changed."""
    return runner.update

"""Executes code as a reader's interpreter would, and notes what it printed, warned of, raised and drew."""

import contextlib
import io
import logging
import random
import re
import sys
import traceback
import types
import warnings
from dataclasses import dataclass, field
from pathlib import Path

from checks import figures
from checks.files import relative
from checks.rules import LIBRARY_WARNINGS


@dataclass
class Outcome:
    """What a piece of code did.

    Attributes:
        stdout: what it printed.
        error: the exception that ended it, or None.
        warnings: the names and texts of its warnings, `("RuntimeWarning", "overflow …")`.
        stderr: what it wrote to the error stream.
        figures: SVG texts of the figures it left open.
    """

    stdout: str = ""
    error: BaseException | None = None
    warnings: list = field(default_factory=list)
    stderr: str = ""
    figures: list = field(default_factory=list)


class Heard(logging.Handler):
    """Collects what libraries log as a warning or worse."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.texts = []

    def emit(self, record):
        self.texts.append((f"log of {record.name}", record.getMessage()))


def prepare(code):
    """Import the large libraries that `code` uses, so that what they warn of on import is not laid to it."""
    for name in ("matplotlib.pyplot", "sklearn", "keras", "tensorflow"):
        if re.search(rf"\b{name.split('.')[0]}\b", code) and name not in sys.modules:
            with warnings.catch_warnings(), contextlib.suppress(ImportError):
                warnings.simplefilter("ignore")
                __import__(name)


def start_afresh(code):
    """Give `code` the same state to start from, with its libraries imported, whatever ran before it in this process."""
    prepare(code)
    random.seed(0)
    if numpy := sys.modules.get("numpy"):
        numpy.random.seed(0)
        numpy.set_printoptions(precision=8, suppress=False, threshold=1000, linewidth=75)
    if "keras" in code and (keras := sys.modules.get("keras")):
        keras.utils.clear_session()  # a fifth of a second: only for code that can notice
        keras.utils.set_random_seed(0)
        count_traces_anew()
    if "matplotlib.pyplot" in sys.modules:
        figures.begin()


def count_traces_anew():
    """Let TensorFlow forget what it traced for other pages: it warns of many traces in one process."""
    tracing = sys.modules.get("tensorflow.python.eager.polymorphic_function.polymorphic_function")
    manager = getattr(tracing, "_FrequentTracingDetectorManager", None)
    if manager:
        tracing._frequent_tracing_detector_manager = manager()


def execute(code, filename, line, namespace):
    """Run `code` as if it stood at line `line` + 1 of `filename`.

    Args:
        code: the source.
        filename: the file that tracebacks name.
        line: how many lines stand before it there.
        namespace: the dict it runs in.

    Returns:
        Its `Outcome`. KeyboardInterrupt passes through.
    """
    sys.modules.setdefault("__page__", types.ModuleType("__page__"))  # where pickle and dataclasses look for a class
    namespace["__name__"] = "__page__"
    outcome, heard = Outcome(), Heard()
    stdout, stderr = io.StringIO(), io.StringIO()
    loggers = [logging.getLogger(name) for name in ("tensorflow", "absl", "keras", "matplotlib")]
    for logger in loggers:
        logger.addHandler(heard)
    try:
        with (
            warnings.catch_warnings(record=True) as caught,
            contextlib.redirect_stdout(stdout),
            contextlib.redirect_stderr(stderr),
        ):
            warnings.simplefilter("always")
            try:
                exec(compile("\n" * line + code, filename, "exec", dont_inherit=True), namespace)
            except (Exception, SystemExit) as error:
                outcome.error = error
    finally:
        for logger in loggers:
            logger.removeHandler(heard)
    outcome.stdout, outcome.stderr = stdout.getvalue(), stderr.getvalue()
    outcome.warnings = [(w.category.__name__, str(w.message)) for w in caught if not is_known(w)] + heard.texts
    if "matplotlib.pyplot" in sys.modules:
        outcome.figures = figures.drawn()
    return outcome


def run_alone(code, filename):
    """Run a complete program from a fresh start in a namespace of its own; return its `Outcome`."""
    start_afresh(code)
    return execute(code, filename, 0, {})


def is_known(warning):
    """Whether a library gives this warning about its own code; see rules.py."""
    place = warning.filename.replace("\\", "/")
    return any(
        warning.category.__name__ == category and f"site-packages/{file}" in place and words in str(warning.message)
        for category, file, words in LIBRARY_WARNINGS
    )


def describe(error, root):
    """Return the lines of a traceback that lie in the project's pages and snippets, and the error."""
    frames = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if frame.filename.startswith("<the fence") or is_lesson(frame.filename, root)
    ]
    where = [(frame.filename, frame.lineno, frame.line) for frame in frames]
    if isinstance(error, SyntaxError) and error.filename:
        where.append((error.filename, error.lineno, (error.text or "").strip()))
    lines = [f"{relative(name, root)}:{line}: {text or ''}" for name, line, text in where]
    return "\n".join([*lines, last_line(error)])


def is_lesson(filename, root):
    """Whether a file is one of the project's pages or snippets."""
    return any(Path(filename).is_relative_to(Path(root, folder)) for folder in ("docs", "snippets"))


def last_line(error):
    """Return what the interpreter prints last of an exception: its type and its message."""
    return traceback.format_exception_only(error)[-1].strip()

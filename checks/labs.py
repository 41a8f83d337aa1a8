"""Labs: each notebook is made from its source in snippets/labs, and shows what its cells give."""

import hashlib
import os
import re
import tempfile
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from types import SimpleNamespace

import jupytext
import nbformat
from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

from checks import numbers, outputs, verified
from checks.files import write_whole
from checks.problem import Problem

TEST = "tests/test_labs.py"
UPDATE = f"run pytest --update {TEST}"
FULL_UPDATE = f"run pytest --full --update {TEST}"
SECONDS_A_CELL = 600

MARKER = re.compile(r"# ?%%")
IMAGES = ("image/svg+xml", "image/png", "image/jpeg")
KERNELSPEC = {"display_name": "Python 3", "language": "python", "name": "python3"}

# What TensorFlow's C++ part writes while it starts, whatever the program: no message of the code's own.
TENSORFLOW_STARTS = re.compile(
    r"(?:[IWE]\d{4} \d\d:\d\d:\d\d\.\d+|[IWE]0000 \S+|\d{4}-\d\d-\d\d \S+: [IWE])\s.*\.cc:\d+\].*"
    r"|WARNING: All log messages before absl::InitializeLog\(\) is called are written to STDERR"
    r"|To enable the following instructions: .*"
)


class LabError(Exception):
    """A lab's source cannot be read, or its notebook did not run through; the message names the line."""


@dataclass
class Lab:
    """A notebook and the source it is made from.

    Attributes:
        source: the file in percent format, absolute.
        notebook: the `.ipynb`, absolute; it need not exist yet.
        root: the project's folder.
        made: the notebook as the source gives it, without outputs.
        lines: for each cell, the line of the source that opens it (`# %%`), counted from 1.
    """

    source: Path
    notebook: Path
    root: Path
    made: nbformat.NotebookNode
    lines: list

    @cached_property
    def recorded(self):
        """The committed notebook, or None if there is none.

        Raises:
            LabError: for a file that is not a notebook.
        """
        if not self.notebook.is_file():
            return None
        try:
            return nbformat.read(self.notebook, 4)
        except Exception as error:
            raise LabError(f"{self.shown}:1: not a notebook: {error}") from None

    @property
    def shown(self):
        """The notebook's path as messages name it."""
        return self.notebook.relative_to(self.root)

    @property
    def code_hash(self):
        """16 hexadecimal digits that change with any code cell."""
        code = "\n\n".join(cell.source for cell in self.made.cells if cell.cell_type == "code")
        return hashlib.sha256(code.encode()).hexdigest()[:16]

    def at(self, index, line=0):
        """Return "file:line" of line `line` (from 1; 0 is the marker) of cell `index` in the source."""
        return f"{self.source.relative_to(self.root)}:{self.lines[index] + line}"

    def problem(self, index, message):
        """Return a `Problem` at the marker of cell `index` in the source."""
        return Problem(self.source.relative_to(self.root), self.lines[index], message)


def find(root):
    """Return the sources of all labs, and the notebooks in docs/labs that have no source, as two lists."""
    sources = sorted((root / "snippets" / "labs").glob("*.py"))
    stems = {source.stem for source in sources}
    orphans = [path for path in sorted((root / "docs" / "labs").glob("*.ipynb")) if path.stem not in stems]
    return sources, orphans


def load(source, root):
    """Read the lab whose source is `source`.

    Args:
        source: path of the file in percent format.
        root: the project's folder.

    Returns:
        A `Lab`.

    Raises:
        LabError: for a source that jupytext cannot split into the cells its markers announce.
    """
    text = source.read_text("utf-8")
    shown = source.relative_to(root)
    try:
        made = jupytext.reads(text, "py:percent")
    except Exception as error:
        raise LabError(f"{shown}:1: not in jupytext's percent format: {error}") from None
    lines = [number for number, line in enumerate(text.splitlines(), 1) if MARKER.match(line)]
    if len(lines) != len(made.cells):
        raise LabError(
            f"{shown}:1: {len(made.cells)} cells, but {len(lines)} lines that begin with # %%: "
            f"text before the first marker belongs into the header or into a cell"
        )
    for number, cell in enumerate(made.cells, 1):
        cell.id = f"cell-{number:02}"
        for key in [key for key in cell.metadata if key.startswith("lines_to_")]:
            del cell.metadata[key]  # jupytext's notes on blank lines
    own = {key: value for key, value in made.metadata.items() if key not in ("jupytext", "kernelspec")}
    made.metadata = nbformat.from_dict({**own, "kernelspec": KERNELSPEC, "language_info": {"name": "python"}})
    made.nbformat, made.nbformat_minor = 4, 5
    return Lab(source, root / "docs" / "labs" / f"{source.stem}.ipynb", root, made, lines)


# ------------------------------------------------------------------------------------------------ without running it


def stale_problems(lab):
    """Yield a problem if the committed notebook was made from another source: its first differing cell."""
    if lab.recorded is None:
        yield Problem(lab.shown, 1, f"not there: {FULL_UPDATE}")
        return
    repair = UPDATE if same_code(lab) else FULL_UPDATE
    for index, cell in enumerate(lab.made.cells):
        other = lab.recorded.cells[index] if index < len(lab.recorded.cells) else None
        if other is None or signature(cell) != signature(other):
            yield Problem(lab.shown, 1, f"stale: cell {index + 1} is not the one at {lab.at(index)}: {repair}")
            return
    if len(lab.recorded.cells) > len(lab.made.cells):
        more = len(lab.recorded.cells) - len(lab.made.cells)
        yield Problem(lab.shown, 1, f"stale: its last {more} cells are not in {lab.source.name}: {repair}")
    for key, value in lab.made.metadata.items():
        if lab.recorded.metadata.get(key) != value:
            yield Problem(lab.shown, 1, f"stale: its {key} is not the one of {lab.source.name}: {repair}")


def signature(cell):
    """Return what the source decides about a cell."""
    return cell.cell_type, cell.id, cell.source, dict(cell.metadata)


def same_code(lab):
    """Whether the committed notebook has the source's code cells, so that its outputs still belong to them."""
    cells = [[cell.source for cell in nb.cells if cell.cell_type == "code"] for nb in (lab.made, lab.recorded)]
    return cells[0] == cells[1]


def form_problems(lab):
    """Yield what a reader would miss: title, promise, needs, summary, alt text; and what no cell may show."""
    cells = lab.made.cells
    first = cells[0].source if cells and cells[0].cell_type == "markdown" else ""
    blocks = first.split("\n\n")
    if not re.match(r"# \S", first):
        yield lab.problem(0, "a lab begins with a Markdown cell whose first line is its title, # …")
    if len(blocks) < 2 or blocks[1].startswith(("*You need:", "#")):
        yield lab.problem(0, "no promise under the title: a sentence or two")
    if not any(re.fullmatch(r"\*You need: .*\bminutes?\b.*\*", block, re.S) for block in blocks):
        yield lab.problem(0, "no line *You need: …* in the first cell, with the minutes it takes")
    description = lab.made.metadata.get("description")
    if not isinstance(description, str) or not 40 <= len(description) <= 160:
        yield Problem(lab.source.relative_to(lab.root), 1, "no description of 40 to 160 characters under jupyter:")
    headings = []
    for index, cell in enumerate(cells):
        if cell.cell_type == "markdown":
            for hashes, heading in re.findall(r"^(#{1,6}) +(.*)$", without_fences(cell.source), re.M):
                headings.append(heading)
                if "`" in heading:
                    yield lab.problem(index, f'inline code in the heading "{heading}": the contents cannot show it')
                if hashes == "#" and index:
                    yield lab.problem(index, f'a second title "{heading}": use ##')
        elif cell.cell_type == "raw":
            yield lab.problem(index, "a raw cell shows nothing: use a Markdown cell")
        else:
            yield from code_cell_problems(lab, index, cell)
    for heading in ("In three lines", "Questions", "Answers"):
        if heading not in headings:
            yield lab.problem(0, f'no "## {heading}"')


def code_cell_problems(lab, index, cell):
    """Yield what is wrong with the rule of a code cell, its columns, and its recorded outputs."""
    try:
        outputs.parse_rule(cell.metadata.get("output", ""))
    except ValueError as error:
        yield lab.problem(index, f'"output": {error}')
    for number, line in enumerate(cell.source.splitlines(), 1):
        if len(line) > 72:
            path = lab.source.relative_to(lab.root)
            yield Problem(path, lab.lines[index] + number, f"{len(line)} columns: code has at most 72")
    if lab.recorded is None or index >= len(lab.recorded.cells) or lab.recorded.cells[index].cell_type != "code":
        return  # test_made_from_source says so
    shown = lab.recorded.cells[index].outputs
    yield from (lab.problem(index, message) for message in bad_outputs(shown))
    pictures = [output for output in shown if image_type(output)]
    for output in pictures:
        if not output.metadata.get(image_type(output), {}).get("alt", "").strip():
            yield lab.problem(index, 'a picture without alt text: open the cell with # %% {"alt": "…"}')
    if cell.metadata.get("alt") and not pictures:
        yield lab.problem(index, "alt text, but no picture")


def without_fences(text):
    """Return Markdown without its fenced code."""
    return re.sub(r"^(```|~~~).*?^\1", "", text, flags=re.S | re.M)


def number_problems(lab):
    """Yield the numbers in a lab's prose and alt texts that stand in none of its code, outputs or facts."""
    lines = [""] * (len(lab.source.read_text("utf-8").splitlines()) + 1)
    found = set()
    for index, cell in enumerate(lab.made.cells):
        first = lab.lines[index]
        if cell.cell_type == "markdown":
            for offset, line in enumerate(cell.source.splitlines()):
                lines[first + offset] = line
            continue
        found |= numbers.of_code(cell.source)
        if alt := cell.metadata.get("alt"):
            lines[first - 1] = f'<img alt="{alt}">'
    for cell in lab.recorded.cells if lab.recorded else []:
        if cell.cell_type == "code":
            found |= numbers.of_output(text_of(cell))
    page = SimpleNamespace(path=lab.notebook, text="\n".join(lines), meta=lab.made.metadata)
    for problem in numbers.problems(page, lab.root, found):
        yield replace(problem, path=lab.source.relative_to(lab.root))


def checked_problems(lab):
    """Yield a problem if no full run has gone through with this code."""
    if lab.recorded is None:
        yield Problem(lab.shown, 1, f"not there: {FULL_UPDATE}")
        return
    yield from verified.record_problems(lab.shown, lab.recorded.metadata.get("checked"), lab.code_hash, FULL_UPDATE)


# ------------------------------------------------------------------------------------------------------- running it


def run(lab, environment):
    """Run a lab's cells from top to bottom in a kernel and a folder of their own.

    Args:
        lab: the `Lab`.
        environment: variables for the kernel, such as `checks.data.environment` gives.

    Returns:
        The notebook with outputs, freed of what differs from run to run.

    Raises:
        LabError: if a cell raises, takes longer than `SECONDS_A_CELL`, or the kernel dies; with the source's line.
    """
    notebook = nbformat.from_dict(lab.made)
    with tempfile.TemporaryDirectory() as folder:
        variables = {
            **os.environ,
            **environment,
            "IPYTHONDIR": str(Path(folder, "ipython")),  # the reader's own start-up files stay out
            "PYTHONIOENCODING": "utf-8",
        }
        # Plots belong into the notebook, whatever back end this process uses for the pages.
        variables["MPLBACKEND"] = "module://matplotlib_inline.backend_inline"
        work = Path(folder, "work")
        work.mkdir()
        # Without folders to search, "python3" is the kernel of this very interpreter.
        kernel = AsyncKernelManager(kernel_name="python3", kernel_spec_manager=KernelSpecManager(kernel_dirs=[]))
        client = NotebookClient(
            notebook,
            km=kernel,
            timeout=SECONDS_A_CELL,
            record_timing=False,
            coalesce_streams=True,
            extra_arguments=[
                "--InlineBackend.figure_formats={'svg'}",
                "--IPKernelApp.exec_lines=import matplotlib; matplotlib.rcParams['svg.hashsalt'] = 'lab'; "
                "matplotlib.rcParams['svg.fonttype'] = 'none'",
            ],
            resources={"metadata": {"path": str(work)}},
        )
        try:
            client.execute(env=variables)
        except (CellExecutionError, CellTimeoutError, DeadKernelError) as error:
            raise LabError(failure(lab, notebook, error)) from None
        left = sorted(path.name for path in work.iterdir())
    if left:
        raise LabError(f"{lab.source.relative_to(lab.root)}:1: leaves files behind: {', '.join(left)}")
    return tidy(lab, notebook)


def failure(lab, notebook, error):
    """Return one message for an exception of nbclient, which names the line of the source."""
    code = [(index, cell) for index, cell in enumerate(notebook.cells) if cell.cell_type == "code"]
    for index, cell in code:
        for output in cell.outputs:
            if output.output_type == "error":
                plain = outputs.ANSI.sub("", "\n".join(output.traceback))
                place = lab.at(index)
                for number, line in re.findall(r"Cell In\[(\d+)\], line (\d+)", plain):
                    owner = next((i for i, other in code if other.execution_count == int(number)), index)
                    place = lab.at(owner, int(line))
                return f"{place}: {output.ename}: {output.evalue} (in the cell at {lab.at(index)})"
    begun = [index for index, cell in code if cell.execution_count is not None or cell.outputs]
    return f"{lab.at(begun[-1] if begun else 0)}: {type(error).__name__}: {error}"


def tidy(lab, notebook):
    """Free a notebook that ran from what differs from run to run, and give its pictures their alt text."""
    count = 0
    for cell in notebook.cells:
        if cell.cell_type != "code":
            continue
        count += 1
        cell.execution_count = count
        kept = []
        for output in cell.outputs:
            if output.output_type == "stream" and output.name == "stderr":
                lines = [line for line in output.text.splitlines() if not TENSORFLOW_STARTS.fullmatch(line.strip())]
                output.text = "".join(line + "\n" for line in lines)
                if not output.text.strip():
                    continue
            if output.output_type == "execute_result":
                output.execution_count = count
            if "image/svg+xml" in output.get("data", {}):
                output.data["image/svg+xml"] = clean_svg(output.data["image/svg+xml"])
            kept.append(output)
        cell.outputs = kept
        give_alt_text(cell)
    notebook.metadata = nbformat.from_dict(lab.made.metadata)
    return notebook


def clean_svg(text):
    """Return Matplotlib's SVG without the date and the program that drew it."""
    text = re.sub(r"<metadata>.*?</metadata>\s*", "", text, flags=re.S)
    return "\n".join(line.rstrip() for line in text.splitlines()) + "\n"


def give_alt_text(cell):
    """Write the alt text that stands in the cell's metadata to the picture it shows."""
    for output in cell.outputs:
        kind = image_type(output)
        if kind:
            alt = cell.metadata.get("alt")
            output.metadata = nbformat.from_dict({kind: {"alt": alt}} if alt else {})


def image_type(output):
    """Return the MIME type of an output's picture, or None."""
    return next((kind for kind in IMAGES if kind in output.get("data", {})), None)


def text_of(cell):
    """Return what a cell printed and the values it showed as text."""
    texts = []
    for output in cell.outputs:
        if output.output_type == "stream" and output.name == "stdout":
            texts.append(output.text)
        elif output.output_type in ("execute_result", "display_data") and not image_type(output):
            texts.append(output.data.get("text/plain", "") + "\n")
    return "".join(texts)


def bad_outputs(cell_outputs):
    """Yield a message for each output that no lab may show: errors, and words on the error stream."""
    for output in cell_outputs:
        if output.output_type == "error":
            yield f"raises {output.ename}: {output.evalue}"
        elif output.output_type == "stream" and output.name == "stderr":
            yield f"writes to the error stream: {output.text.strip().splitlines()[0]}"


def run_problems(lab, ran):
    """Yield what no run may show, recorded or not: errors, warnings, and pictures without alt text.

    Args:
        lab: the `Lab`.
        ran: the notebook that `run` gave back.
    """
    for index, cell in enumerate(ran.cells):
        if cell.cell_type != "code":
            continue
        yield from (lab.problem(index, message) for message in bad_outputs(cell.outputs))
        pictures = sum(image_type(output) is not None for output in cell.outputs)
        if pictures and not cell.metadata.get("alt", "").strip():
            yield lab.problem(index, 'a picture without alt text: open the cell with # %% {"alt": "…"}')
        if pictures > 1:
            yield lab.problem(index, f"{pictures} pictures in one cell: one alt text cannot describe them, split it")


def output_problems(lab, ran, full):
    """Yield where a run gave something other than the committed notebook shows.

    Args:
        lab: the `Lab`.
        ran: the notebook that `run` gave back.
        full: whether it ran on the complete data; else numbers under a rule `full …` are not compared.
    """
    if lab.recorded is None:
        return
    for index, (old, new) in enumerate(zip(lab.recorded.cells, ran.cells, strict=False)):
        if old.cell_type != "code" or new.cell_type != "code":
            continue
        rule = outputs.parse_rule(new.metadata.get("output", ""))
        difference = outputs.compare(text_of(old), text_of(new), rule, full)
        if difference is not None:
            repair = f"; if that is right: {FULL_UPDATE}"
            yield lab.problem(index, f"prints something else than {lab.shown} shows{repair}\n{difference}")
        kinds = [[image_type(output) for output in cell.outputs if image_type(output)] for cell in (old, new)]
        if kinds[0] != kinds[1]:
            yield lab.problem(index, f"draws {kinds[1] or 'nothing'}, {lab.shown} shows {kinds[0] or 'nothing'}")


# -------------------------------------------------------------------------------------------------------- recording


def record(lab, ran):
    """Write the notebook of a full run that went well, with what it was checked with.

    Args:
        lab: the `Lab`; its `recorded` is read again from the new file.
        ran: the notebook that `run` gave back.
    """
    code = "\n".join(cell.source for cell in ran.cells if cell.cell_type == "code")
    ran.metadata["checked"] = verified.record(code, lab.code_hash)
    if lab.recorded is not None and same_code(lab) and not list(output_problems(lab, ran, full=True)):
        keep_pictures(lab.recorded, ran)
    save(lab, ran)


def keep_pictures(old, new):
    """Keep outputs that still hold within their tolerance: an update changes what changed, and nothing else."""
    for before, after in zip(old.cells, new.cells, strict=False):
        if after.cell_type == "code" and after.metadata == before.metadata:
            after.outputs = before.outputs


def refresh(lab):
    """Carry changed text, alt texts and rules into the notebook, whose code and outputs stay.

    Raises:
        LabError: if code changed too; then only a full run may write the notebook.
    """
    if lab.recorded is None or not same_code(lab):
        raise LabError(f"{lab.shown}:1: its code changed, so its outputs do not belong to it: {FULL_UPDATE}")
    new = nbformat.from_dict(lab.made)
    shown = iter([cell for cell in lab.recorded.cells if cell.cell_type == "code"])
    for cell in new.cells:
        if cell.cell_type == "code":
            old = next(shown)
            cell.outputs, cell.execution_count = old.outputs, old.execution_count
            give_alt_text(cell)
    if checked := lab.recorded.metadata.get("checked"):
        new.metadata["checked"] = checked
    save(lab, new)


def save(lab, notebook):
    """Write a notebook as a complete file by renaming, and only if it changed."""
    nbformat.validate(notebook)
    text = nbformat.writes(notebook, 4) + "\n"
    lab.__dict__.pop("recorded", None)
    if lab.notebook.is_file() and lab.notebook.read_text("utf-8") == text:
        return
    write_whole(lab.notebook, text)

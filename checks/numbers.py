"""Finds the numbers in a page's prose and holds each to the page's code, output, or a named source."""

import ast
import io
import operator
import re
import tokenize
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from functools import lru_cache

import yaml

from checks import outputs, pages
from checks.problem import Problem

SOURCES_HEADING = "## Where to read more"
PRODUCTS = (
    r"Python|TensorFlow|TF|Keras|NumPy|Matplotlib|macOS|Windows|Ubuntu|Debian|CUDA|pip|MkDocs|BY|BY-SA|CC BY|CC BY-SA"
)
VERSION = rf"(?:{PRODUCTS})(?:\s+v?\d+(?:\.\d+)+(?:(?:\s*,\s*|\s+(?:and|or|to)\s+)\d+\.\d+)*)"

# What holds no statement: it is blanked out, with its line breaks kept.
SILENT = (
    re.compile(r"\A---\n.*?\n---\n", re.S),
    re.compile(r"<!--.*?-->", re.S),
    re.compile(r"^\s*-+8<-+.*$", re.M),
    re.compile(r"\]\([^)]*\)"),
    re.compile(r"<(?:https?|mailto):[^>]*>|https?://\S+"),
    re.compile(r"\b(?:doi:|arXiv:)\S+"),
    re.compile(r"\{[:. #][^}\n]*\}"),
    re.compile(r"\b\d+\.\d+\.\d+(?:\.\d+)*\b"),
    re.compile(VERSION),
)
ATTRIBUTES = re.compile(r"<(?!/?math)[a-zA-Z/][^>]*>", re.S)
KEPT_ATTRIBUTES = re.compile(r'\b(?:alt|aria-label|title)="([^"]*)"')
MENTION = re.compile(
    r"(?<![\w.,])(?P<sign>[−-]\s?)?(?P<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|\.\d+|\d{4,})(?![\d]|\.\d|,\d{3}|\w)"
    r"(?P<percent>\s?\\?%)?"
)


@dataclass(frozen=True)
class Mention:
    """A number in the prose: its line, how it is written, and its value."""

    line: int
    text: str
    digits: str
    negative: bool
    percent: bool


def masked(text):
    """Return the prose of a page: everything that states nothing is replaced by spaces, lines are kept.

    Left out are front matter, fences, comments, addresses, versions, markup, and the section of sources.
    """
    for fence in pages.find_fences(text):
        text = text[: fence.start] + blank(text[fence.start : fence.end]) + text[fence.end :]
    start = text.find(SOURCES_HEADING)
    if start >= 0:
        following = re.search(r"^(?:## |\*\*Next)", text[start + 3 :], re.M)
        end = start + 3 + following.start() if following else len(text)
        text = text[:start] + blank(text[start:end]) + text[end:]
    for pattern in SILENT:
        text = pattern.sub(lambda match: blank(match[0]), text)
    return ATTRIBUTES.sub(keep_attributes, text)


def blank(text):
    """Return `text` with everything but line breaks replaced by spaces."""
    return re.sub(r"[^\n]", " ", text)


def keep_attributes(tag):
    """Return an HTML tag blanked out, but for the attributes that a reader may hear."""
    kept = "  ".join(KEPT_ATTRIBUTES.findall(tag[0]))
    return kept + blank(tag[0])[len(kept) :] if "\n" not in tag[0] else blank(tag[0]) + kept


def mentions(text):
    """Yield a `Mention` for each decimal and each integer of four digits or more in the prose."""
    prose = masked(text).replace("{,}", ",")
    for match in MENTION.finditer(prose):
        digits = match["digits"].replace(",", "")
        if re.fullmatch(r"1[89]\d\d|20\d\d", match["digits"]) and not match["percent"]:
            continue  # a year
        line = prose.count("\n", 0, match.start("digits")) + 1
        before = prose[max(0, match.start() - 1) : match.start()]
        negative = (
            bool(match["sign"]) and match["sign"].strip() == "−" and before in ("", " ", "(", "|", "\n", "=", "[")
        )
        negative = negative and not match["sign"].endswith(" ")
        yield Mention(line, match[0].strip(), digits, negative, bool(match["percent"]))


def of_code(code):
    """Return the numbers of a piece of code as Decimals: its numeric literals, each with both signs."""
    found = set()
    try:
        for token in tokenize.generate_tokens(io.StringIO(code).readline):
            if token.type == tokenize.NUMBER and re.fullmatch(r"[\d_]*\.?[\d_]*(?:e[-+]?\d+)?", token.string, re.I):
                value = Decimal(token.string.replace("_", ""))
                found |= {value, -value}
    except (tokenize.TokenError, IndentationError, SyntaxError):
        pass
    return found


def of_output(text):
    """Return the numbers of an output as Decimals; one before a % also as a hundredth."""
    found = set()
    for match in outputs.NUMBER.finditer(text):
        written = match[0].removesuffix(match[1] or "").replace(",", "").replace("−", "-")
        found.add(Decimal(written))
        if match[1]:
            found.add(Decimal(written) / 100)
    # Numbers that touch a word or a bracket, such as (60000,784) or 0.5x, and shapes written without spaces.
    found |= {Decimal(written) for written in re.findall(r"(?<![\w.])-?\d+(?:\.\d+)?", text)}
    return found


def of_page(page):
    """Return all numbers that stand in a page's code, in its outputs and in the tables it includes."""
    found = of_output(page.included)
    for example in page.examples:
        found |= of_code(example.code)
    for fence in page.fences:
        if not fence.is_python and fence.language not in ("bash", "powershell"):
            found |= of_output(fence.source)
    return found


def written_for(mention, found):
    """Whether a number of the prose is one of `found`, equal or correctly rounded."""
    values = [(Decimal(mention.digits), 0)]
    if mention.percent:
        values.append((Decimal(mention.digits) / 100, 2))
    for value, shift in values:
        places = len(mention.digits.partition(".")[2]) + shift
        unit = Decimal(1).scaleb(-places)
        for other in found:
            if mention.negative and other > 0:
                continue
            other = abs(other)
            if other == value:
                return True
            if (
                places
                and other < Decimal(10) ** 15
                and value
                in (
                    other.quantize(unit, ROUND_HALF_EVEN),
                    other.quantize(unit, ROUND_HALF_UP),
                )
            ):
                return True
    return False


@lru_cache
def facts(path):
    """Return the facts from outside: a list of dicts with value, page, source; [] without the file."""
    return tuple((yaml.safe_load(path.read_text("utf-8")) or {}).get("facts", [])) if path.is_file() else ()


def fact_values(page_name, root):
    """Return {value as written: Decimal} of the facts that `page_name` may state."""
    result = {}
    for fact in facts(root / "checks" / "facts.yml"):
        if fact["page"] == page_name:
            digits = re.sub(r"[^\d.]", "", str(fact["value"]))
            result[str(fact["value"])] = Decimal(digits)
    return result


def fact_problems(root):
    """Yield the facts that lack a part or name a page that is not there."""
    path = root / "checks" / "facts.yml"
    lines = path.read_text("utf-8").splitlines() if path.is_file() else []
    for fact in facts(path):
        value = str(fact.get("value"))
        line = next((n for n, text in enumerate(lines, 1) if value in text), 1)
        for part in ("value", "page", "source"):
            if not fact.get(part):
                yield Problem(path.relative_to(root), line, f"the fact {value} has no {part}")
        if not (root / "docs" / str(fact.get("page"))).is_file():
            yield Problem(path.relative_to(root), line, f"{fact.get('page')} is not a page in docs/")


def problems(page, root, found=None):
    """Yield the numbers of a page's prose that stand nowhere, unused facts, and sums that are wrong.

    Args:
        page: the `Page`.
        root: the project's folder.
        found: numbers to look in; by default those of the page and of the pages it names under `numbers:`.
    """
    shown = page.path.relative_to(root)
    found = of_page(page) if found is None else set(found)
    for name in page.meta.get("numbers", []):
        other = root / "docs" / name
        if not other.is_file():
            yield Problem(shown, 1, f"numbers: {name} is not a page in docs/")
            continue
        found |= of_page(pages.load(other, root))
    found |= sum_results(page.text)
    from_outside = fact_values(str(page.path.relative_to(root / "docs")), root)
    used = set()
    for mention in mentions(page.text):
        hits = {name for name, value in from_outside.items() if value == Decimal(mention.digits)}
        used |= hits
        if not hits and not written_for(mention, found):
            yield Problem(
                shown,
                mention.line,
                f"the number {mention.text} stands in no code and no output of this page: print it, or enter its "
                f"source in checks/facts.yml",
            )
    for name in sorted(set(from_outside) - used):
        yield Problem(shown, 1, f"checks/facts.yml has {name} for this page, which does not state it")
    yield from sum_problems(page.text, shown)


def sum_problems(text, shown):
    """Yield equations of plain arithmetic, in formulas, tables and prose, whose sides differ."""
    for line, left, right in equations(text):
        if not same(left, right):
            value = f"{evaluate(left):.10g}"
            yield Problem(shown, line, f"{left.strip()} = {right.strip()} is wrong: the left side is {value}")


def sum_results(text):
    """Return the numbers that right equations of plain arithmetic give: `0.84 - 0.48 = 0.36` gives 0.36."""
    results = set()
    for _, left, right in equations(text):
        if re.search(r"\d\s*[-+*/·×÷−^]", left) and re.fullmatch(r"[\s−-]*[\d.]+", right.strip()) and same(left, right):
            written = re.sub(r"\s", "", right).replace("−", "-").rstrip(".")
            results |= {Decimal(written)}
    return results


def same(left, right):
    """Whether two sides agree, to the decimals that the right side shows."""
    places = decimals(right) if re.fullmatch(r"[\s−-]*[\d.]+\s*", right) else min(decimals(left), decimals(right))
    return abs(evaluate(left) - evaluate(right)) <= 0.5 * 10.0**-places + 1e-12


def equations(text):
    """Yield (line, left side, right side) of each equation in which both sides are plain arithmetic."""
    prose = re.sub(r"(?<=\d)\{,\}(?=\d{3})", "", masked(text))
    for number, line in enumerate(prose.splitlines(), 1):
        line = re.sub(r"\\(?:cdot|times)\b", "*", line)
        line = re.sub(r"\\d?frac\{([^{}]*)\}\{([^{}]*)\}", r"((\1)/(\2))", line)
        line = re.sub(r"\\(?:left|right|[,;!: ])", " ", line).replace("$", "  ;  ").replace("|", " ")
        line = re.sub(r"(?<=\d),(?=\d{3}\b)", "", line).replace("\\approx", "=").replace("≈", "=")
        sides = re.split(r"(?<![<>!=])=(?!=)", line)
        for left, right in zip(sides, sides[1:], strict=False):
            a = ARITHMETIC_END.search(left.rstrip())
            b = ARITHMETIC_START.match(right.lstrip())
            if not a or not b or OPEN_END.search(left.rstrip()[: a.start()].rstrip()):
                continue
            if evaluate(a[0]) is not None and evaluate(b[0]) is not None:
                yield number, a[0], b[0].rstrip(".")


ARITHMETIC_END = re.compile(r"(?:(?<=^)|(?<=[\s(;:,]))[-+−(]*[\d.][\d.\s+\-−*/·×÷^()]*$")
ARITHMETIC_START = re.compile(r"[-+−(]*[\d.](?:[\d.\s+\-−*/·×÷^()]*[\d)])?(?![\d])(?!\s*[-+*/·×÷−^\\(%]|\s?[a-zA-Z]\b)")
OPEN_END = re.compile(r"[-+*/·×÷−^({_\\]$")


def decimals(text):
    """Return the fewest decimals of the numbers in `text`."""
    found = re.findall(r"\d+(?:\.(\d+))?|\.(\d+)", text)
    return max((len(a or b) for a, b in found), default=0)


def evaluate(text):
    """Return the value of plain arithmetic, or None if it is not that."""
    text = text.strip().rstrip(".,;")
    if not balanced(text):
        return None
    for old, new in (("−", "-"), ("·", "*"), ("×", "*"), ("÷", "/"), ("^", "**")):
        text = text.replace(old, new)
    try:
        return value_of(ast.parse(text, mode="eval").body)
    except (SyntaxError, ValueError, ZeroDivisionError, OverflowError):
        return None


def balanced(text):
    """Whether the brackets of `text` match."""
    return text.count("(") == text.count(")")


OPERATORS = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv,
    ast.Pow: operator.pow, ast.USub: operator.neg, ast.UAdd: operator.pos,
}  # fmt: skip


def value_of(node):
    """Return the value of a syntax tree of numbers and operators; ValueError for anything else."""
    if isinstance(node, ast.Constant) and isinstance(node.value, (int, float)):
        return float(node.value)
    if isinstance(node, ast.UnaryOp) and type(node.op) in OPERATORS:
        return OPERATORS[type(node.op)](value_of(node.operand))
    if isinstance(node, ast.BinOp) and type(node.op) in OPERATORS:
        return OPERATORS[type(node.op)](value_of(node.left), value_of(node.right))
    raise ValueError("not plain arithmetic")

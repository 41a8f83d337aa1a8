"""Compares what a fence printed with the output block under it, within the tolerance the page states."""

import difflib
import math
import re
from dataclasses import dataclass, field

LARGEST_RTOL = 0.1
LARGEST_ATOL = 0.005
LEFT_OUT = "…"

NUMBER = re.compile(r"(?<![\w.])[-+−]?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?(?![\w])(\s?%)?")
ANSI = re.compile(r"\x1b\[[0-9;]*m")
FLOOR = re.compile(r"\s*(?P<name>[A-Za-z][\w .-]*?)\s*(?P<sign>>=|<=)\s*(?P<value>[\d.]+)\s*")


@dataclass(frozen=True)
class Rule:
    """How an output is compared.

    Attributes:
        rtol, atol: how far numbers may be off, relative and absolute; 0 and 0 mean to the letter.
        full_only: compare numbers in full runs only; in quick runs words and floors.
        floors: (name, ">=" or "<=", value): what the number after that name has to hold in a quick run.
        varies: first words of the lines that differ from machine to machine.
    """

    rtol: float = 0.0
    atol: float = 0.0
    full_only: bool = False
    floors: tuple = field(default=())
    varies: tuple = field(default=())

    @property
    def exact(self):
        """Whether a complete run compares to the letter."""
        return not self.rtol and not self.atol

    @property
    def title(self):
        """The title of the output block, which tells the reader how close the numbers are held."""
        parts = [f"{self.atol:g}"] if self.atol else []
        parts += [f"{100 * self.rtol:g} %"] if self.rtol else []
        return f"Output, ± {' or '.join(parts)}" if parts else "Output"


EXACT = Rule()


def parse_rule(text):
    """Read what stands in `<!-- output: … -->`.

    Args:
        text: `rtol=0.02`, `full atol=0.003; quick accuracy>=0.85`, `varies "Python"`; "" means exact.

    Returns:
        The `Rule`.

    Raises:
        ValueError: for an unknown word or a tolerance above the cap, with the allowed forms.
    """
    values = {"rtol": 0.0, "atol": 0.0}
    full_only, floors, varies = False, [], []
    for clause in filter(None, map(str.strip, (text or "").split(";"))):
        if clause.startswith("varies"):
            words = re.findall(r'"([^"]+)"', clause)
            if not words or re.sub(r'"[^"]+"|varies|[\s,]', "", clause):
                raise ValueError(f'"{clause}": write varies "First word of the line"')
            varies += words
        elif clause.startswith("quick"):
            for floor in clause.removeprefix("quick").split(","):
                match = FLOOR.fullmatch(floor)
                if not match:
                    raise ValueError(f'"{clause}": write quick name>=number')
                floors.append((match["name"], match["sign"], float(match["value"])))
        else:
            words = clause.split()
            if words[0] == "full":
                full_only, words = True, words[1:]
            for word in words:
                match = re.fullmatch(r"(rtol|atol)=([\d.]+(?:e-?\d+)?)", word)
                if not match:
                    raise ValueError(
                        f'"{word}" is not known: write rtol=…, atol=…, full …, quick name>=… or varies "…"'
                    )
                values[match[1]] = float(match[2])
    if values["rtol"] > LARGEST_RTOL or values["atol"] > LARGEST_ATOL:
        raise ValueError(
            f"the tolerance is above the cap (rtol {LARGEST_RTOL}, atol {LARGEST_ATOL}): a looser check checks nothing"
        )
    if floors and not full_only:
        raise ValueError("a quick floor goes with a full tolerance: full atol=…; quick name>=…")
    return Rule(**values, full_only=full_only, floors=tuple(floors), varies=tuple(varies))


def clean(text):
    """Return `text` without colours and trailing spaces, ending in one newline if there is anything."""
    lines = [line.rstrip() for line in ANSI.sub("", text).rstrip().splitlines()]
    return "".join(line + "\n" for line in lines)


def numbers(text):
    """Return the numbers in `text` as floats; a number before a % counts as a hundredth."""
    return [to_float(match) for match in NUMBER.finditer(text)]


def to_float(match):
    """Turn a match of `NUMBER` into a float."""
    digits = match[0].removesuffix(match[1] or "").replace(",", "").replace("−", "-")
    return float(digits) / (100 if match[1] else 1)


def words(text):
    """Return `text` as its words, each number replaced by #."""
    return NUMBER.sub(lambda match: "#" + (" %" if match[1] else ""), text).split()


def compare(expected, got, rule=EXACT, full=True):
    """Compare an output block with what was printed.

    Args:
        expected: the text of the output block.
        got: what the code printed.
        rule: the `Rule` the page states.
        full: whether this run uses the complete data.

    Returns:
        None if they agree, else a text that says where not.
    """
    shown, printed = clean(expected).splitlines(), clean(got).splitlines()
    kept = select(shown, printed, rule)
    if kept is None:
        return "the lines around … were not printed in this order\n" + difference(shown, printed)
    shown = [line for line in shown if line.strip() != LEFT_OUT]
    loose = rule.full_only and not full
    if len(shown) != len(kept):
        return f"{len(shown)} lines shown, {len(kept)} printed\n" + difference(shown, kept)
    wrong = [(a, b) for a, b in zip(shown, kept, strict=True) if not agree(a, b, rule, words_only=loose)]
    if wrong:
        return difference(*zip(*wrong, strict=True))
    return missed_floor(kept, rule) if loose else None


def select(shown, printed, rule):
    """Leave out of `printed` what a line … in `shown` stands for; None if the shown lines are not found."""
    if not any(line.strip() == LEFT_OUT for line in shown):
        return printed
    kept, position, free = [], 0, False
    for index, line in enumerate(shown):
        if line.strip() == LEFT_OUT:
            free = True
            continue
        rest = len([x for x in shown[index:] if x.strip() != LEFT_OUT])
        last_run = LEFT_OUT not in [x.strip() for x in shown[index:]]
        candidates = range(position, len(printed)) if free else range(position, position + 1)
        if free and last_run:  # the lines after the last … are the last lines that were printed
            candidates = range(len(printed) - rest, len(printed) - rest + 1)
        hit = next(
            (i for i in candidates if 0 <= i < len(printed) and agree(line, printed[i], rule, True)),
            None,
        )
        if hit is None:
            return None
        kept.append(printed[hit])
        position, free = hit + 1, False
    return kept if free or position == len(printed) else None


def agree(shown, printed, rule, words_only=False):
    """Whether one line agrees."""
    for start in rule.varies:
        if shown.startswith(start) and printed.startswith(start):
            return True
    if shown == printed:
        return True
    if (rule.exact and not words_only) or words(shown) != words(printed):
        return False
    if words_only:
        return True
    pairs = zip(numbers(shown), numbers(printed), strict=True)
    return all(math.isclose(a, b, rel_tol=rule.rtol, abs_tol=rule.atol) for a, b in pairs)


def missed_floor(lines, rule):
    """Return a text if a number after a floor's name does not hold it, or if there is none."""
    for name, sign, bound in rule.floors:
        found = []
        for line in lines:
            for hit in re.finditer(re.escape(name), line):
                number = NUMBER.search(line, hit.end())
                found += [to_float(number)] if number else []
        if not found:
            return f'no number follows "{name}" in the output'
        for value in found:
            if (value < bound) if sign == ">=" else (value > bound):
                return f"{name} is {value:g} on the small sample; the page promises {sign} {bound:g}"
    return None


def difference(shown, printed):
    """Return the two texts, line by line."""
    lines = difflib.ndiff(list(shown), list(printed))
    return "\n".join(line for line in lines if not line.startswith("?"))

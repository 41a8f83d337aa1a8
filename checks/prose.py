"""Holds the prose to CONTRIBUTING.md: short paragraphs and sentences, no forbidden word, every part of a chapter there.

It reads Markdown as Python-Markdown with this site's extensions does: what stands in an admonition, a fold, a tab
or a list is indented by four, and a fence may stand at any depth.
"""

import html
import re
from collections import Counter
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from statistics import median

import yaml

from checks.problem import Problem

PARAGRAPH_WORDS = 60
SENTENCE_WORDS = 30
MEDIAN_WORDS = 16
DESCRIPTION_CHARACTERS = 160

FORBIDDEN = re.compile(r"\b(?:simply|just|obviously|magic|like\s+the\s+brain)\b", re.I)
AMERICAN = re.compile(
    r"\b(?:(?:behavi|col|fav|flav|hon|lab|neighb|rig|vig)or(?:s|ed|ing|al|ful|less|able|ites?|hoods?)?|gray(?:s|er|scale)?|"
    r"center(?:s|ed|ing)?|(?:label|model|signal|cancel|travel)(?:ed|ing)|analyz(?:e|es|ed|ing)|(?:centi|kilo|milli)meters?|"
    r"fulfills?|skeptic(?:al|s)?|defense)\b",
    re.I,
)
ALLOWED_FENCES = ("python", 'text title="Output"', "bash", "powershell", "diff", 'text title="Error"')
EXERCISES = {"Recall": "Answer", "Compute": "Solution", "Change the code": "Solution", "Explain": "Answer"}
NOT_CHAPTERS = ("labs", "reference")
READING = "Where to read more"
SECTIONS = ("In three lines", "Exercises", "The whole program", READING)

SENTENCE_KINDS = ("paragraph", "list item", "table row", "caption", "alt text")
PARAGRAPH_KINDS = ("paragraph", "list item", "caption")

# One token each, so that a formula and a piece of code count as one word and hold no word of ours.
FORMULA, CODE = "$…$", "`…`"


@dataclass(frozen=True)
class Block:
    """A piece of prose.

    Attributes:
        kind: "heading", "paragraph", "list item", "table row", "caption", "alt text", "admonition title" or
            "quotation".
        line: the line it begins on, counted from 1.
        raw: its Markdown, with formulas and inline code already replaced by one token each.
        level: 1 to 6 for a heading, else 0.
    """

    kind: str
    line: int
    raw: str
    level: int = 0

    @property
    def text(self):
        """The prose without its markup; line breaks are those of the file, table cells are parted by " | "."""
        return plain(self.raw)

    def line_at(self, offset):
        """Return the line of the file on which the character `offset` of `text` stands."""
        return self.line + self.text.count("\n", 0, offset)


@dataclass(frozen=True)
class Fence:
    """A fenced code block: the line it opens on, its info string, its mark and its source."""

    line: int
    info: str
    mark: str
    source: str
    closed: bool = True


# ---------------------------------------------------------------------------------------------------------------------
# Reading a page
# ---------------------------------------------------------------------------------------------------------------------


def newlines(text):
    """Return only the line breaks of `text`: what replaces it then moves no line."""
    return "\n" * text.count("\n")


def split_front_matter(text):
    """Return (front matter, the text with the front matter's lines left empty)."""
    match = re.match(r"---\n(.*?\n)??---(?:\n|\Z)", text, re.S)
    return (match[1] or "", newlines(match[0]) + text[match.end() :]) if match else ("", text)


def split_fences(text):
    """Return (the text with the lines of every fence left empty, list of `Fence`)."""
    kept, fences, opening = [], [], None
    for number, line in enumerate(text.split("\n"), 1):
        if opening is None:
            match = re.fullmatch(r"[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?(`{3,}|~{3,})([^`]*)", line)
            if match:
                opening = (number, match[2].strip(), match[1], [])
            kept.append("" if match else line)
        else:
            kept.append("")
            start, info, mark, source = opening
            bare = line.strip(" \t>")
            if len(bare) >= len(mark) and set(bare) == {mark[0]}:
                fences.append(Fence(start, info, mark, "\n".join(source)))
                opening = None
            else:
                source.append(line)
    if opening:
        start, info, mark, source = opening
        fences.append(Fence(start, info, mark, "\n".join(source), closed=False))
    return "\n".join(kept), fences


INLINE = re.compile(
    r"""
      (?P<comment> <!--.*?--> )
    | (?P<drawing> <(?P<tag>svg|script|style|pre)\b.*?</(?P=tag)> )
    | (?P<code>    (?<!`)(?P<ticks>`+)(?!`)(?:(?!\n[ \t]*\n).)+?(?<!`)(?P=ticks)(?!`) )
    | (?P<formula> \$\$.+?\$\$ | (?<!\\)\$(?:(?!\n[ \t]*\n)[^$])+\$ )
    | (?P<image>   !\[(?P<alt>[^\[\]]*)\]\((?:[^()]|\([^()]*\))*\) )
    | (?P<img>     <img\b[^>]*> )
    """,
    re.S | re.X,
)
CAPTION = re.compile(r"<figcaption\b[^>]*>(?P<text>.*?)</figcaption>", re.S)
TAG = re.compile(r"""</?[a-zA-Z][\w-]*(?:\s+[\w:@.-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*\s*/?>""")
HTML_BLOCK = re.compile(
    r"(?P<indent>[ ]*)<(?P<tag>address|article|aside|button|details|div|dl|fieldset|figure|footer|form|header|main|nav|"
    r"nn-[\w-]+|ol|p|section|table|ul)\b"
)


def replace_inline(text, found):
    """Return `text` with comments, drawings, code, formulas and images replaced; alt texts go into `found`."""

    def replacement(match):
        if match["code"]:
            return CODE + newlines(match[0])
        if match["formula"]:
            return FORMULA + newlines(match[0])
        alt = None
        if match["image"]:
            alt, offset = match["alt"], match.start("alt")
        elif match["img"]:
            attribute = re.search(r"""\balt\s*=\s*(?:"([^"]*)"|'([^']*)')""", match["img"])
            alt, offset = (attribute[1] or attribute[2] or "") if attribute else "", match.start()
        if alt is not None:
            found.append(Block("alt text", text.count("\n", 0, offset) + 1, alt))
        return newlines(match[0])

    return INLINE.sub(replacement, text)


def flatten_html(text):
    """Return `text` with the lines of a raw HTML block no further indented than its first: none of them is code."""
    lines, end = text.split("\n"), 0
    for number, line in enumerate(lines):
        match = HTML_BLOCK.match(line)
        if not match or number < end:
            continue
        depth = 0
        for end in range(number, len(lines)):
            depth += len(re.findall(rf"<{match['tag']}\b", lines[end]))
            depth -= len(re.findall(rf"</{match['tag']}\s*>", lines[end]))
            if depth <= 0:
                break
        end += 1
        for inner in range(number + 1, end):
            lines[inner] = match["indent"] + lines[inner].lstrip() if lines[inner].strip() else ""
    return "\n".join(lines)


def scan(text):
    """Return (blocks, fences) of a page; the blocks include those of kind "indented code", which are no prose."""
    _, text = split_front_matter(text)
    text, fences = split_fences(text.expandtabs(4))
    found = []
    text = flatten_html(replace_inline(text, found))

    def caption(match):
        start = match.start("text")
        start += len(match["text"]) - len(match["text"].lstrip())
        inner = TAG.sub(lambda tag: newlines(tag[0]), match["text"].strip())
        found.append(Block("caption", text.count("\n", 0, start) + 1, inner))
        return newlines(match[0])

    text = TAG.sub(lambda tag: newlines(tag[0]), CAPTION.sub(caption, text))
    found += walk(list(enumerate(text.split("\n"), 1)))
    return sorted(found, key=lambda block: block.line), fences


HEADING = re.compile(r" {0,3}(#{1,6})[ ]*([^#\s].*?)[ ]*#*[ ]*$")
TAB = re.compile(r' {0,3}===[!+]* +".*"')
ADMONITION = re.compile(r' {0,3}(?:!!!|\?\?\?\+?) ?[\w -]*(?:"(?P<title>.*)")? *$')
QUOTE = re.compile(r" {0,3}> ?")
INCLUDE = re.compile(r" *;*-*8<-+")
ITEM = re.compile(r" {0,3}(?:[-*+]|\d+[.)]) +")
RULE = re.compile(r" {0,3}([-*_])(?: *\1){2,} *$")
ATTRIBUTES = re.compile(r" *\{:?[ ]*[.#\w][^{}]*\} *$")
DEFINITION = re.compile(r" {0,3}(?:\*\[[^\]]+\]|\[[^\]^][^\]]*\]):")
FOOTNOTE = re.compile(r" {0,3}\[\^[^\]]+\]: *")
TABLE_RULE = re.compile(r" *\|?(?: *:?-+:? *\|)+(?: *:?-+:? *)?$")
INTERRUPTING = (HEADING, TAB, ADMONITION, QUOTE, INCLUDE, ATTRIBUTES)


def walk(lines, kind="paragraph"):
    """Yield the blocks of `lines`, a list of (number, text), none of which holds a fence, comment or tag any more."""
    position, quoted = 0, kind == "quotation"
    while position < len(lines):
        number, line = lines[position]
        following = lines[position + 1][1] if position + 1 < len(lines) else ""
        start, position = position, position + 1
        if not line.strip():
            continue
        if line.startswith("    "):
            position = end_of_indented(lines, start)
            yield Block("indented code", number, join(lines[start:position]))
            continue
        if match := HEADING.match(line):
            yield Block("heading", number, match[2], len(match[1]))
        elif TAB.match(line) or (match := ADMONITION.match(line)):
            if not TAB.match(line) and match["title"]:
                yield Block("admonition title", number, match["title"])
            position = end_of_indented(lines, position)
            yield from walk(dedent(lines[start + 1 : position]), "quotation" if quoted else "paragraph")
        elif QUOTE.match(line):
            position = end_of_paragraph(lines, position, ())
            inner = [(n, QUOTE.sub("", text, count=1)) for n, text in lines[start:position]]
            yield from walk(inner, "quotation")
        elif INCLUDE.match(line) or RULE.match(line) or ATTRIBUTES.match(line) or DEFINITION.match(line):
            pass
        elif match := ITEM.match(line) or FOOTNOTE.match(line):
            position = end_of_item(lines, position)
            inner = [(number, line[match.end() :]), *dedent(lines[start + 1 : position])]
            yield from walk(inner, "quotation" if quoted else "list item")
        elif "|" in line and TABLE_RULE.match(following):
            position = end_of_paragraph(lines, position, ())
            for row_number, row in lines[start:position]:
                if not TABLE_RULE.match(row):
                    cells = [cell.strip() for cell in row.strip().strip("|").split("|")]
                    yield Block("table row", row_number, " | ".join(cells))
        else:
            interrupting = (*INTERRUPTING, ITEM) if kind == "list item" else INTERRUPTING
            position = end_of_paragraph(lines, position, interrupting)
            yield Block(kind, number, join(lines[start:position]))
        kind = "quotation" if quoted else "paragraph"


def join(lines):
    """Return the texts of `lines`, each without its indentation, one below the other."""
    return "\n".join(text.strip() for _, text in lines)


def dedent(lines):
    """Return `lines` with up to four spaces less before each."""
    return [(number, re.sub(r"^ {1,4}", "", text)) for number, text in lines]


def end_of_indented(lines, position):
    """Return where the lines that are empty or indented by four end."""
    while position < len(lines) and (not lines[position][1].strip() or lines[position][1].startswith("    ")):
        position += 1
    return position


def end_of_paragraph(lines, position, interrupting):
    """Return where the lines without an empty one and without a match of `interrupting` end."""
    while position < len(lines) and lines[position][1].strip():
        if any(pattern.match(lines[position][1]) for pattern in interrupting):
            break
        position += 1
    return position


def end_of_item(lines, position):
    """Return where a list item ends: at the next item, or at a line after an empty one that is not indented."""
    after_empty = False
    while position < len(lines):
        text = lines[position][1]
        if text.strip() and not text.startswith("    "):
            if after_empty or ITEM.match(text) or any(pattern.match(text) for pattern in INTERRUPTING):
                break
        after_empty = not text.strip()
        position += 1
    return position


def plain(raw):
    """Return Markdown `raw` without links' addresses, emphasis, attribute lists and entities."""
    text = re.sub(r"^\*\*\d+\.\s[^*]+\*\*", lambda match: newlines(match[0]), raw)  # the label of an exercise
    text = re.sub(r"\[\^[^\]]+\]", "", text)
    text = re.sub(r"\[([^\[\]]*)\](?:\((?:[^()]|\([^()]*\))*\)|\[[^\[\]]*\])", r"\1", text)
    text = re.sub(r"<(?:https?|mailto):[^>\s]*>", "link", text)
    text = re.sub(r"[ ]?\{:?[ ]*[.#\w][^{}\n]*\}", "", text)
    text = re.sub(r"(?<!\\)\*+|(?<![\w\\])_+|(?<!\\)_+(?!\w)", "", text)
    text = re.sub(r"\\([\\`*_{}\[\]()#+.!>-])", r"\1", text)
    return html.unescape(text)


def blocks(text):
    """Return the prose of a page as a list of `Block`, in order.

    Left out: front matter, fenced code, HTML comments, drawings, include lines, attribute lists and tab markers. What
    stands inside admonitions, folds, tabs, lists and quotations is read.

    Args:
        text: a page in Markdown.
    """
    return [block for block in scan(text)[0] if block.kind != "indented code" and block.text.strip()]


def count_words(text):
    """Return how many words `text` has; signs such as = and → are none, a formula is one."""
    return len(re.findall(r"\S*[\w…]\S*", text))


# ---------------------------------------------------------------------------------------------------------------------
# Style
# ---------------------------------------------------------------------------------------------------------------------

SENTENCE_END = re.compile(r"[.!?…]+[\"”’')\]]*(?=\s)")
NEVER_AT_END = set("e.g i.e vs cf pp viz dr mr mrs prof approx ca eds figs eqs".split())
AT_END_BEFORE_CAPITAL = set("al etc inc ltd jr".split())
AT_END_UNLESS_NUMBER_FOLLOWS = set("p no nr vol ch sec fig eq ed st art".split())


def sentences(text):
    """Return [(offset, sentence)] of `text`; table cells are sentences of their own.

    A full stop in a decimal, an abbreviation, a person's initial or a piece of code ends no sentence.
    """
    ends = [match.end() for match in re.finditer(r"(?<=\s)\|(?=\s)", text)]
    ends += [match.end() for match in SENTENCE_END.finditer(text) if ends_sentence(text, match)]
    found, start = [], 0
    for end in [*sorted(ends), len(text)]:
        piece = text[start:end].rstrip("| \n")
        if count_words(piece):
            found.append((start + len(piece) - len(piece.lstrip()), piece.strip()))
        start = end
    return found


def ends_sentence(text, match):
    """Tell whether the stop that `match` found in `text` ends a sentence."""
    following = text[match.end() :].lstrip().lstrip("\"“‘'([")[:1]
    if match[0] != ".":  # "?", "!", "…" and whatever stands with a closing quote
        return not following.islower()
    word = re.search(r"[\w.]*$", text[: match.start()])[0].lower()
    if re.fullmatch(r"(?:.*\.)?[^\W\d_]", word) and text[match.start() - 1].isupper():
        return False  # an initial, or the end of "U.S."
    if word in NEVER_AT_END:
        return False
    if word in AT_END_BEFORE_CAPITAL:
        return following.isupper()
    if word in AT_END_UNLESS_NUMBER_FOLLOWS:
        return not following.isdigit() and following != FORMULA[0]
    return not (word.isdigit() and not text[: match.start() - len(word)].strip())  # "1." at the very start


def without_quotations(raw, titles=False):
    """Return Markdown `raw` with what stands in quotation marks (and, with `titles`, in italics) left empty."""
    patterns = [r'(?<!\w)"[^"]*"', r"“[^”]*”"]
    patterns += [r"(?<!\*)\*[^*]+\*(?!\*)", r"(?<!\w)_[^_]+_(?!\w)"] if titles else []
    for pattern in patterns:
        raw = re.sub(pattern, lambda match: newlines(match[0]), raw)
    return raw


def style_problems(path, text):
    """Yield the `Problem`s of style in a page: long paragraphs, long sentences, forbidden words.

    Args:
        path: the page's path, for the messages.
        text: the page in Markdown.
    """
    meta, _ = split_front_matter(text)
    for number, line in enumerate(meta.splitlines(), 2):
        yield from forbidden_words(path, Block("front matter", number, line))
    yield from block_problems(path, blocks(text))


def cell_problems(path, cells):
    """Yield the `Problem`s of style in a notebook, which is read as one page.

    Args:
        path: the notebook's path or that of its source, for the messages.
        cells: [(line, text)] of its Markdown cells, `line` being where the cell's text begins; see `percent_cells`.
    """
    found = []
    for first, text in cells:
        found += [Block(b.kind, b.line + first - 1, b.raw, b.level) for b in blocks(text)]
    yield from block_problems(path, found)


def percent_cells(source):
    """Return [(line, text)] of the Markdown cells of a lab's `source` in percent format, for `cell_problems`."""
    cells, current = [], None
    for number, line in enumerate(source.splitlines(), 1):
        if re.match(r"# %%", line):
            current = [] if re.match(r"# %%.*\[markdown\]", line) else None
            if current is not None:
                cells.append((number + 1, current))
        elif current is not None:
            current.append(re.sub(r"^# ?", "", line))
    return [(number, "\n".join(lines)) for number, lines in cells]


def block_problems(path, found):
    """Yield the `Problem`s of style in blocks of one page."""
    reading, lengths = False, []
    for block in found:
        if block.level in (1, 2):
            reading = block.text.strip() == READING
        yield from forbidden_words(path, block, titles=reading)
        if reading:
            continue
        words = count_words(block.text)
        if block.kind in PARAGRAPH_KINDS and words > PARAGRAPH_WORDS:
            yield Problem(path, block.line, f"a paragraph of {words} words: at most {PARAGRAPH_WORDS}")
        if block.kind in SENTENCE_KINDS:
            for offset, sentence in sentences(block.text):
                words = count_words(sentence)
                if words > SENTENCE_WORDS:
                    start = " ".join(sentence.split()[:6])
                    line = block.line_at(offset)
                    yield Problem(path, line, f'a sentence of {words} words: at most {SENTENCE_WORDS}: "{start} …"')
                if block.kind in PARAGRAPH_KINDS and sentence not in (FORMULA, CODE):
                    lengths.append(words)
    if lengths and median(lengths) > MEDIAN_WORDS:
        message = f"half of the sentences have {median(lengths):g} words or more: the median is at most {MEDIAN_WORDS}"
        yield Problem(path, 1, message)


def forbidden_words(path, block, titles=False):
    """Yield a `Problem` for each forbidden word and American spelling in our own voice.

    Args:
        path: the page's path, for the messages.
        block: the `Block` to look through.
        titles: whether it belongs to a list of references, where italics and spelling are those of others.
    """
    if block.kind != "quotation":
        voice = plain(without_quotations(block.raw, titles))
        for match in FORBIDDEN.finditer(voice):
            line = block.line + voice.count("\n", 0, match.start())
            word = " ".join(match[0].split())
            yield Problem(path, line, f'"{word}" is not said in our own voice: leave it out')
        for match in AMERICAN.finditer("" if titles else voice):
            line = block.line + voice.count("\n", 0, match.start())
            yield Problem(path, line, f'"{match[0]}" is American: the site has British spelling')


# ---------------------------------------------------------------------------------------------------------------------
# The parts of a chapter
# ---------------------------------------------------------------------------------------------------------------------


def is_chapter(path, docs):
    """Tell whether the page at `path` is a chapter: neither a home page nor a lab nor on the reference shelf."""
    part = Path(path).relative_to(docs).parts
    return len(part) > 1 and part[-1] != "index.md" and part[0] not in NOT_CHAPTERS


def anatomy_problems(path, text):
    """Yield a `Problem` for each part of a chapter that is missing or out of place.

    Args:
        path: the page's path, for the messages.
        text: the page in Markdown.
    """
    found, fences = scan(text)
    lines = without_code(text)
    prose = [block for block in found if block.kind != "indented code"]
    headings = [block for block in prose if block.level == 2]
    names = [block.text.strip() for block in headings]
    ends = [block.line for block in headings[1:]] + [len(lines) + 1]
    parts = {name: (block.line, end) for name, block, end in zip(names, headings, ends, strict=True)}

    yield from meta_problems(path, text)
    yield from opening_problems(path, prose, lines)
    yield from section_problems(path, names, parts, embedded(fences))
    if "In three lines" in parts:
        first, last = parts["In three lines"]
        items = sum(block.kind == "list item" and first < block.line < last for block in prose)
        if items != 3:
            yield Problem(path, first, f'"In three lines" has exactly three bullets, here {items}')
    if "Exercises" in parts:
        yield from exercise_problems(path, lines, *parts["Exercises"])
    if "The whole program" in parts:
        yield from whole_problems(path, text, fences, *parts["The whole program"])
    yield from closing_problems(path, prose, lines)
    yield from required_problems(path, prose, lines)
    yield from figure_problems(path, text)
    yield from fence_problems(path, fences)
    for block in found:
        if block.kind == "indented code":
            yield Problem(path, block.line, "code by indentation (or an indented line): use a fence")
    for number, line in enumerate(lines, 1):
        if re.search(r"<pre\b", line):
            yield Problem(path, number, "a raw <pre>: use a fence")


def without_code(text):
    """Return the lines of a page, those of front matter, fences and comments left empty, inline code as one token."""
    _, text = split_front_matter(text)
    text, _ = split_fences(text.expandtabs(4))

    def replacement(match):
        if match["code"]:
            return CODE + newlines(match[0])
        return newlines(match[0]) if match["comment"] else match[0]

    return INLINE.sub(replacement, text).split("\n")


def embedded(fences):
    """Return the names of the listings that a page embeds by section, in order; exercises and figures are none."""
    names = []
    for fence in fences:
        for name in re.findall(r'^[ \t>]*-*8<-+ "([^":]+):[^"]+"', fence.source, re.M):
            if fence.info == "python" and not re.match(r"(?:exercise|fig)_", Path(name).name) and name not in names:
                names.append(name)
    return names


def meta_problems(path, text):
    """Yield what is wrong with the front matter's description."""
    meta, _ = split_front_matter(text)
    try:
        fields = yaml.safe_load(meta) or {}
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        yield Problem(path, mark.line + 2 if mark else 1, "the front matter is not YAML")
        return
    description = fields.get("description") if isinstance(fields, dict) else None
    if not isinstance(description, str) or not description.strip():
        yield Problem(path, 1, "no front matter with a description:")
    elif len(description) > DESCRIPTION_CHARACTERS:
        line = next(n for n, text in enumerate(meta.splitlines(), 2) if text.startswith("description"))
        message = f"the description has {len(description)} characters: at most {DESCRIPTION_CHARACTERS}"
        yield Problem(path, line, message)


def opening_problems(path, prose, lines):
    """Yield what is wrong with title, promise and the line of what the reader needs."""
    titles = [block for block in prose if block.level == 1]
    for block in titles[1:]:
        yield Problem(path, block.line, "a second title: one # a page")
    if not titles or prose[0] is not titles[0]:
        yield Problem(path, prose[0].line if prose else 1, "a page begins with its title, # …")
        return
    promise, needs = [*prose[1:3], None, None][:2]
    if promise is None or promise.kind != "paragraph":
        yield Problem(path, titles[0].line, "no promise under the title: one sentence")
        return
    amount = len(sentences(promise.text))
    if amount != 1:
        yield Problem(path, promise.line, f"the promise is one sentence, here {amount}")
    marks = [number for number, line in enumerate(lines, 1) if re.fullmatch(r"\{:? *\.needs *\}", line.strip())]
    if not marks:
        yield Problem(path, promise.line, "no line { .needs } under the promise: what you need, how long it takes")
    elif needs is None or needs.kind != "paragraph" or needs.line + needs.raw.count("\n") + 1 != marks[0]:
        yield Problem(path, marks[0], "{ .needs } stands directly under the paragraph that follows the promise")
    elif not re.search(r"\b(?:minutes?|hours?)\b", needs.text):
        yield Problem(path, needs.line, "the line of needs says how long the page reads, in minutes")


def section_problems(path, names, parts, listings):
    """Yield which closing sections are missing, double, or out of order."""
    for name in SECTIONS:
        if names.count(name) > 1:
            yield Problem(path, parts[name][0], f'"## {name}" stands twice')
        if name not in names and (name != "The whole program" or listings):
            why = f" (the page embeds {', '.join(listings)})" if name == "The whole program" else ""
            yield Problem(path, 1, f'no "## {name}"{why}')
    expected = [name for name in SECTIONS if name in names]
    if names[len(names) - len(expected) :] != expected:
        line = min(parts[name][0] for name in expected)
        yield Problem(path, line, "the page ends with, in this order: " + ", ".join(f'"## {n}"' for n in expected))


def exercise_problems(path, lines, first, last):
    """Yield what is wrong with the exercises, which stand on the lines from `first` to before `last`."""
    found = []
    for number in range(first + 1, last):
        if match := re.match(r"\*\*(\d+)\. ([^*]+?)[.:]?\*\*", lines[number - 1]):
            found.append((number, int(match[1]), match[2]))
    if not 4 <= len(found) <= 6:
        yield Problem(path, first, f"four to six exercises, each begun like **1. Compute.**, here {len(found)}")
    for (line, number, kind), wanted, end in zip(found, count(1), [f[0] for f in found[1:]] + [last], strict=False):
        if number != wanted:
            yield Problem(path, line, f"exercise {number} is the {wanted}. on the page")
        if kind not in EXERCISES:
            yield Problem(path, line, f'"{kind}" is no kind of exercise: {", ".join(EXERCISES)}')
            continue
        folds = re.findall(r'^\?\?\? success "(.*)"$', "\n".join(lines[line : end - 1]), re.M)
        if EXERCISES[kind] not in folds:
            yield Problem(path, line, f'no folded block ??? success "{EXERCISES[kind]}" under this exercise')


def whole_problems(path, text, fences, first, last):
    """Yield which listings are missing from the section with the whole program."""
    lines = text.splitlines()
    shown = Counter()
    for fence in fences:
        match = re.fullmatch(r'\s*-*8<-+ "([^":]+)"\s*', fence.source)
        if first < fence.line < last and match:
            shown[match[1]] += 1
            fold = next((x for x in reversed(lines[first : fence.line - 1]) if x.strip()), "")
            if not fold.startswith("???"):
                yield Problem(path, fence.line, f"{match[1]} stands in a folded block of its own: ??? example …")
    for name in embedded(fences):
        if shown[name] != 1:
            message = f"the whole of {name} stands once in a folded block here, not {shown[name]} times"
            yield Problem(path, first, message)


def closing_problems(path, prose, lines):
    """Yield what is wrong with the last line."""
    last = prose[-1] if prose else None
    number = max((n for n, line in enumerate(lines, 1) if line.strip()), default=1)
    if not last or not last.raw.startswith("**Next:**") or last.line + last.raw.count("\n") != number:
        yield Problem(path, number, "the page ends with a paragraph **Next:** [title](address) and why")
    elif not re.match(r"\*\*Next:\*\* \[[^\]]+\]\([^)]+\)[^\w]*\w+\W+\w+", last.raw):
        yield Problem(path, last.line, "**Next:** is followed by a link and one sentence of why")


def required_problems(path, prose, lines):
    """Yield which of prediction, box and figure the page lacks."""
    text = "\n".join(lines)
    if not any("Predict first" in block.text for block in prose):
        yield Problem(path, 1, 'no "**Predict first:** …" before code where a wrong guess is likely')
    if not any(b.kind == "admonition title" and b.text.startswith("True only if") for b in prose):
        yield Problem(path, 1, 'no box !!! warning "True only if …"')
    if not re.search(r"<figure\b|<nn-\w", text):
        yield Problem(path, 1, "neither a <figure> nor an explorable (<nn-…>)")


def figure_problems(path, text):
    """Yield a `Problem` for each image without alt text and each figure without image or caption.

    Args:
        path: the page's path, for the messages.
        text: the page in Markdown.
    """
    text = "\n".join(without_code(text))
    for match in re.finditer(r"!\[\s*\]\(|<img\b(?![^>]*\balt\s*=\s*[\"'][^\"'])[^>]*>", text):
        yield Problem(path, text.count("\n", 0, match.start()) + 1, "an image without alt text")
    for match in re.finditer(r"<figure\b.*?(?:</figure>|\Z)", text, re.S):
        line = text.count("\n", 0, match.start()) + 1
        if not re.search(r"!\[|<img\b|<svg\b|<nn-", match[0]):
            yield Problem(path, line, "a figure without an image")
        caption = CAPTION.search(match[0])
        if not caption or not TAG.sub("", caption["text"]).strip():
            yield Problem(path, line, "a figure without a caption: <figcaption>what follows from it</figcaption>")


def nesting_problems(path, text):
    """Yield a `Problem` for each comment, figure or formula that an indented block does not hold together.

    Python-Markdown finds blocks of HTML only outside of such blocks; inside, they end up in a paragraph.

    Args:
        path: the page's path, for the messages.
        text: the page in Markdown.
    """
    _, text = split_front_matter(text)
    written = text.split("\n")
    lines = split_fences(text.expandtabs(4))[0].split("\n")
    for number, line in enumerate(lines, 1):
        if re.match(r" {4,}<!--", line) and number > 1 and written[number - 2].strip():
            yield Problem(path, number, "in an indented block, an empty line goes above a comment")
        if re.match(r" {4,}<figure\b", line):
            yield Problem(path, number, "a figure in an indented block is put into a paragraph: move it out")
        if re.match(r" {4,}\$\$", line):
            yield Problem(path, number, "a $$ formula leaves the indented block: write it with one $, or move it out")


def fence_problems(path, fences):
    """Yield a `Problem` for each fence that is not of a kind CONTRIBUTING.md names."""
    for fence in fences:
        if not fence.closed or re.search(rf"^[ \t>]*{re.escape(fence.mark)}\w", fence.source, re.M):
            yield Problem(path, fence.line, "this fence is never closed")
        elif fence.mark[0] != "`" or re.sub(r'(?<=title="Output), ± [^"]+', "", fence.info) not in ALLOWED_FENCES:
            kinds = ", ".join(ALLOWED_FENCES)
            yield Problem(path, fence.line, f"a fence {fence.mark}{fence.info} is not one of: {kinds}")

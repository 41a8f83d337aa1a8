"""The site in a real browser: `pytest --browser tests/test_browser.py`.

Chromium is found through the variable CHROMIUM or on the path.
"""

import functools
import http.server
import math
import os
import re
import shutil
import threading
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from checks import pages

ROOT = Path(__file__).parents[1]
PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# No sandbox, because containers and CI run as root; the rest keeps the browser from asking its maker's servers.
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
AXE_RULES = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]

HOME, CHAPTER, MNIST, LAB = "", "neuron/neuron/", "practice/mnist/", "labs/wrong_digits/"
WITH_NEURON = (HOME, CHAPTER)
PLACED = re.compile(r'^<div class="nn">\n<(nn-\w+)', re.M)


def find_pages():
    """Return address -> kinds of the explorables there, in their order, for each page in docs/."""
    found = {}
    for source in sorted([*(ROOT / "docs").rglob("*.md"), *(ROOT / "docs").rglob("*.ipynb")]):
        address = source.relative_to(ROOT / "docs").with_suffix("").as_posix().removesuffix("index")
        found[f"{address.rstrip('/')}/" if address else ""] = PLACED.findall(source.read_text("utf-8"))
    return found


PAGES = find_pages()
EXPLORABLES = {address: kinds for address, kinds in PAGES.items() if kinds}
# Each kind once: the first page where it stands, and its number there.
KINDS = {kind: (path, kinds.index(kind)) for path, kinds in reversed(EXPLORABLES.items()) for kind in reversed(kinds)}
PHONE, LAPTOP = {"width": 390, "height": 844}, {"width": 1200, "height": 800}
WIDE = {"width": 1400, "height": 900}

every_page = pytest.mark.parametrize("path", PAGES, ids=lambda path: path.rstrip("/").rpartition("/")[2] or "home")
every_kind = pytest.mark.parametrize("path, number", KINDS.values(), ids=KINDS.keys())
with_explorables = pytest.mark.parametrize("path", EXPLORABLES, ids=lambda path: path or "home")
each_size = pytest.mark.parametrize("viewport", [PHONE, LAPTOP], ids=["390", "1200"])
# Each size and each scheme once: colours do not depend on the width, and four looks a page would take twice as long.
each_look = pytest.mark.parametrize("viewport, scheme", [(PHONE, "dark"), (LAPTOP, "light")], ids=["390", "1200"])


# ------------------------------------------------------------------------------------------------- browser and site


@pytest.fixture(scope="session", autouse=True)
def wanted(request):
    """Skip everything here unless it was asked for."""
    if not request.config.getoption("--browser"):
        pytest.skip("needs --browser and Chromium")


@pytest.fixture(scope="session")
def browser(wanted):
    """A headless Chromium; with --browser a missing one is a failure."""
    named = os.environ.get("CHROMIUM")
    path = shutil.which(named) if named else next(filter(None, map(shutil.which, PROGRAMS)), None)
    if not path:
        pytest.fail(f"CHROMIUM={named} is no program" if named else f"no Chromium on the path: {', '.join(PROGRAMS)}")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        browser.close()


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves files without a word."""

    extensions_map = http.server.SimpleHTTPRequestHandler.extensions_map | {".mjs": "text/javascript"}

    def log_message(self, *args):
        pass


@pytest.fixture(scope="session")
def address(wanted, site):
    """The address at which the built site is served, ending in "/"."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


@pytest.fixture
def visit(browser, address):
    """Return a function that opens a page; what goes wrong while it is open fails the test at its end.

    The page returned has two lists more: `errors` (console and uncaught) and `foreign` (requests to another host).
    """
    contexts, opened = [], []

    def open_page(path, before=None, **options):
        context = browser.new_context(**({"viewport": LAPTOP} | options))
        contexts.append(context)
        page = context.new_page()
        page.errors, page.foreign = [], []
        page.on("console", lambda message: message.type == "error" and page.errors.append(message.text))
        page.on("pageerror", lambda error: page.errors.append(str(error)))
        host = urlsplit(address).netloc

        def look(request):
            parts = urlsplit(request.url)
            if parts.scheme not in ("data", "blob") and parts.netloc != host:
                page.foreign.append(request.url)

        page.on("request", look)
        if before:
            page.add_init_script(before)
        response = page.goto(address + path)
        assert response.ok, f"{path}: {response.status}"
        if options.get("java_script_enabled", True):
            page.wait_for_function("!document.querySelector('.nn > :not([ready])')")
        opened.append(page)
        return page

    yield open_page
    found = [(page.url, page.errors, page.foreign) for page in opened if page.errors or page.foreign]
    for context in contexts:
        context.close()
    assert not found, f"errors in the console, or requests to another host: {found}"


def unfold(page):
    """Open every folded block of the page."""
    page.evaluate("document.querySelectorAll('details').forEach((block) => { block.open = true })")


def shown(page):
    """Return the output that the page's first neuron shows, as text."""
    return page.locator("nn-neuron .nn-out").first.text_content()


def said_to_a_screen_reader(page, element, slider):
    """Press a key five times on a slider of an explorable; return what its live region said, until it rested."""
    live = element.locator("[role=status]")
    assert live.text_content() == ""
    live.evaluate("""(element) => {
        window.said = [];
        const note = () => window.said.push(element.textContent);
        new MutationObserver(note).observe(element, { childList: true, characterData: true, subtree: true });
    }""")
    slider.focus()
    for _ in range(5):
        page.keyboard.press("ArrowRight")
        page.wait_for_timeout(80)
    page.wait_for_function("window.said.length > 0")
    page.wait_for_timeout(500)
    return page.evaluate("window.said")


def sigmoid(z):
    return f"{1 / (1 + math.exp(-z)):.4f}"


# -------------------------------------------------------------------------------------------------------- every page


@every_page
@each_look
def test_a_page_is_sound(visit, path, viewport, scheme):
    page = visit(path, viewport=viewport, color_scheme=scheme)
    wanted = {"light": "default", "dark": "slate"}[scheme]
    assert page.locator("body").get_attribute("data-md-color-scheme") == wanted
    unfold(page)
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= viewport["width"], f"the page is {width} wide and scrolls sideways"
    result = Axe().run(page, options={"runOnly": AXE_RULES})
    faults = [(fault["id"], [node["target"] for node in fault["nodes"]]) for fault in result.response["violations"]]
    assert faults == [], result.generate_report()


@every_page
@each_size
def test_a_page_stays_where_it_is_while_it_loads(visit, path, viewport):
    watch = """window.shift = 0; new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
    }).observe({ type: "layout-shift", buffered: true })"""
    page = visit(path, viewport=viewport, before=watch)
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(300)
    assert page.evaluate("window.shift") < 0.02


@with_explorables
@each_size
def test_an_explorable_takes_the_height_kept_for_it(visit, path, viewport):
    """Where the element stands below the first screen, no observer sees it grow."""
    page = visit(path, viewport=viewport)
    heights = "[...document.querySelectorAll('.nn > *')].map((element) => element.offsetHeight)"
    ready = page.evaluate(heights)
    page.route("**/*.mjs", lambda route: route.fulfill(body="", content_type="text/javascript"))
    page.reload()
    assert page.locator(".nn > [ready]").count() == 0
    assert page.evaluate(heights) == pytest.approx(ready, rel=0, abs=8)


@every_page
def test_a_page_loads_only_the_explorables_it_has(visit, path):
    page = visit(path)
    names = page.evaluate("performance.getEntriesByType('resource').map((entry) => entry.name)")
    loaded = {match[1] for name in names if (match := re.search(r"/explorables/(nn-\w+)\.mjs$", name))}
    assert loaded - {"nn-element", "nn-math", "nn-drawing"} == set(PAGES[path])
    assert bool(loaded) == (path in EXPLORABLES)


@every_page
def test_a_page_can_be_read_without_scripts(visit, path):
    page = visit(path, java_script_enabled=False)
    assert page.locator("article h1").is_visible()
    assert page.locator("article p").first.is_visible()
    for number, _ in enumerate(PAGES[path]):
        element = page.locator(".nn > *").nth(number)
        picture = element.locator("svg[role=img]")
        assert picture.is_visible()
        assert len(picture.get_attribute("aria-label")) > 80
        # No empty space is kept for controls that will not come.
        assert element.bounding_box()["height"] < picture.bounding_box()["height"] + 50
    if path in WITH_NEURON:
        picture = page.locator("nn-neuron svg[role=img]")
        assert "0.6985" in picture.get_attribute("aria-label")
        assert "0.6985" in picture.text_content()


def test_a_full_stop_stays_with_its_formula(visit):
    """A browser may break the line behind a formula; at none of many widths does punctuation begin a line."""
    page = visit(CHAPTER)
    alone = """() => [...document.querySelectorAll("article p > .formula")].filter((span) => {
        const range = document.createRange();
        range.selectNodeContents(span.lastChild);
        return range.getBoundingClientRect().top > span.firstChild.getBoundingClientRect().bottom;
    }).length"""
    assert page.locator("article p > .formula").count() > 3
    for width in range(320, 480, 4):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate(alone) == 0, f"at {width} pixels"
    page.add_style_tag(content=".md-typeset .formula { white-space: normal }")
    broken = 0
    for width in range(320, 480, 4):
        page.set_viewport_size({"width": width, "height": 800})
        broken += page.evaluate(alone)
    assert broken, "the test would not notice"


@every_page
def test_nothing_moves_for_readers_who_do_not_want_it(visit, path):
    page = visit(path, reduced_motion="reduce")
    moving = page.evaluate("""[...document.querySelectorAll("*")].filter((element) => {
        const style = getComputedStyle(element);
        return [style.transitionDuration, style.animationDuration].some((text) => /[1-9]/.test(text))
            || style.scrollBehavior === "smooth";
    }).map((element) => element.outerHTML.slice(0, 80))""")
    assert moving == []


@pytest.mark.parametrize("path", [HOME, CHAPTER, MNIST], ids=["home", "neuron", "mnist"])
def test_the_copy_button_copies_the_code_and_nothing_else(visit, address, path):
    source = ROOT / "docs" / (path.rstrip("/") + ".md" if path else "index.md")
    examples = pages.load(source, ROOT).examples
    page = visit(path)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=address)
    unfold(page)
    blocks = page.locator("article div.language-python")
    assert blocks.count() == len(examples) > 0
    for number, example in enumerate(examples):
        block = blocks.nth(number)
        if not block.is_visible():
            continue  # in a tab that is not open
        page.evaluate("navigator.clipboard.writeText('nothing was copied')")
        block.locator("[data-md-type=copy]").click()
        copied = page.evaluate("navigator.clipboard.readText()")
        assert copied.rstrip("\n") == example.code.rstrip("\n"), f"block {number + 1}"


# ------------------------------------------------------------------------------------------------- every explorable


@with_explorables
def test_an_explorable_starts_with_the_picture_of_the_page(visit, path):
    page = visit(path)
    pictures = """(root) => [...root.querySelectorAll(".nn > * > svg")].map((svg) => svg.innerHTML.trim())"""
    parsed = "new DOMParser().parseFromString(await (await fetch(location)).text(), 'text/html')"
    assert page.evaluate(f"({pictures})(document)") == page.evaluate(f"(async () => ({pictures})({parsed}))()")


@every_kind
def test_an_explorable_by_keyboard(visit, path, number):
    """Tab reaches each control, which has a name and a visible focus; a key changes the picture; Reset undoes all."""
    page = visit(path)
    element = page.locator(".nn > *").nth(number)
    picture = element.locator("svg")
    start = picture.inner_html()
    page.evaluate("document.addEventListener('nn-change', (event) => { window.heard = event.detail })")
    controls = element.locator(":is(input, select, button)").all()
    controls[0].focus()
    for control in controls:
        assert control.evaluate("(control) => control === document.activeElement"), "Tab goes another way"
        assert control.evaluate("(control) => control.labels[0]?.textContent || control.textContent")
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
        tag = control.evaluate("(control) => control.localName")
        before = picture.inner_html()
        if tag != "button":
            at_the_end = control.evaluate("(c) => c.selectedIndex === c.options?.length - 1 || c.value === c.max")
            page.keyboard.press(
                "ArrowUp" if at_the_end and tag == "select" else "ArrowLeft" if at_the_end else "ArrowDown"
            )
            assert picture.inner_html() != before
            assert page.evaluate("window.heard")
        page.keyboard.press("Tab")
    assert picture.inner_html() != start
    reset = element.get_by_role("button", name="Reset")
    reset.focus()
    page.keyboard.press("Enter")
    assert picture.inner_html() == start


@every_kind
@each_size
def test_an_explorable_keeps_its_size_while_it_is_used(visit, path, number, viewport):
    """Whatever the reader sets, the text below does not jump and nothing scrolls sideways."""
    page = visit(path, viewport=viewport)
    sizes = (
        page.locator(".nn > *")
        .nth(number)
        .evaluate("""(element) => {
        const found = new Set();
        const set = (control, value) => {
            control.value = value;
            control.dispatchEvent(new Event(control.localName === "select" ? "change" : "input", { bubbles: true }));
            const over = Math.max(0, element.scrollWidth - element.clientWidth);
            found.add(`${element.offsetHeight} high, ${over} too wide`);
        };
        const choices = [...element.querySelectorAll("option")].map((option) => option.value);
        for (const choice of choices.length ? choices : [null]) {
            if (choice !== null) set(element.querySelector("select"), choice);
            const sliders = [...element.querySelectorAll("input")];
            for (const ends of [(i) => i % 2, (i) => (i + 1) % 2, () => 0, () => 1, () => 0.5]) {
                sliders.forEach((slider, i) => set(slider, Number(slider.min) + (slider.max - slider.min) * ends(i)));
            }
        }
        return [...found];
    }""")
    )
    assert len(sizes) == 1 and "high, 0 too wide" in sizes[0], sizes
    assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]


@every_kind
def test_a_screen_reader_hears_a_change_once(visit, path, number):
    """While a key is held down nothing is said; after 400 ms of rest the last result is."""
    page = visit(path)
    element = page.locator(".nn > *").nth(number)
    said = said_to_a_screen_reader(page, element, element.locator("input").first)
    assert len(said) == 1 and re.search(r"\d", said[0])


@every_kind
def test_each_bad_attribute_is_named_and_the_still_picture_stays(visit, path, number):
    page = visit(path)
    element = page.locator(".nn > *").nth(number)
    kind = element.evaluate("(element) => element.localName")
    names = element.evaluate("(element) => element.getAttributeNames().filter((name) => name !== 'ready')")
    assert names
    for name in names:
        page.evaluate(
            """([kind, name]) => document.querySelector(".nn").insertAdjacentHTML("afterend",
            `<div class="nn"><${kind} ${name}="?"><svg viewBox="0 0 9 9"></svg></${kind}></div>`)""",
            [kind, name],
        )
        failed = page.locator(f'{kind}[{name}="?"]')
        assert failed.locator("> svg").is_visible() and failed.locator("input").count() == 0
        [error] = page.errors
        assert error.startswith(f'<{kind}> {name}="?": ')
        page.errors.clear()


@every_kind
def test_two_explorables_do_not_meet_and_a_moved_one_keeps_what_was_set(visit, path, number):
    page = visit(path)
    element = page.locator(".nn > *").nth(number)
    element.evaluate(
        "(element) => { window.first = element; window.second = document.createElement(element.localName); }"
    )
    element.evaluate("(element) => element.parentElement.after(window.second)")
    start = page.evaluate("window.first.querySelector('svg').innerHTML")
    second = "window.second.querySelector('svg').innerHTML"
    unset = page.evaluate(second)
    page.evaluate("window.second.querySelector('input').focus()")
    page.keyboard.press("ArrowLeft")
    changed = page.evaluate(second)
    assert changed != unset
    assert page.evaluate("window.first.querySelector('svg').innerHTML") == start
    names = page.evaluate("[...document.querySelectorAll('.nn [id], .nn + * [id]')].map((element) => element.id)")
    assert len(names) == len(set(names))
    page.evaluate("document.querySelector('article').append(window.second)")
    assert page.evaluate(second) == changed
    assert page.evaluate("window.second.querySelectorAll('.nn-controls').length") == 1


# -------------------------------------------------------------------------------------------------------- the neuron


def test_the_neuron_by_mouse(visit):
    page = visit(CHAPTER)
    assert shown(page) == sigmoid(0.84) == "0.6985"
    assert page.locator("nn-neuron .nn-neg").count() == 0
    slider = page.get_by_label("weight 2", exact=True)
    slider.scroll_into_view_if_needed()
    box = slider.bounding_box()
    y = box["y"] + box["height"] / 2
    page.mouse.move(box["x"] + box["width"] / 2, y)
    page.mouse.down()
    page.mouse.move(box["x"] - 20, y, steps=5)
    page.mouse.up()
    assert slider.input_value() == "-2"
    assert shown(page) == sigmoid(0.5 * 0.4 - 0.8 * 2 + 0.3 * 0.2 + 0.1)
    assert page.locator("nn-neuron .nn-neg").count() == 2, "the line of the weight and that of its product"
    dashes = page.evaluate("getComputedStyle(document.querySelector('.nn-neg')).strokeDasharray")
    assert dashes != "none", "a negative line is told by its colour alone"
    page.get_by_role("button", name="Reset").click()
    assert shown(page) == "0.6985"
    assert slider.input_value() == "0.6"


def test_the_neuron_by_keyboard(visit):
    page = visit(CHAPTER)
    focused = "document.activeElement.labels?.[0]?.textContent ?? document.activeElement.textContent"
    page.get_by_label("input 1", exact=True).focus()
    order = []
    for _ in range(9):
        order.append(page.evaluate(focused))
        if order[-1] == "weight 1":
            for _ in range(6):
                page.keyboard.press("ArrowLeft")
        if order[-1] == "bias":
            page.keyboard.press("ArrowUp")
        page.keyboard.press("Tab")
    rows = [f"{name} {number}" for number in (1, 2, 3) for name in ("input", "weight")]
    assert order == [*rows, "bias", "Reset", "activation"]
    z = 0.5 * -0.2 + 0.8 * 0.6 + 0.3 * 0.2 + 0.2
    assert shown(page) == sigmoid(z)
    said = page.locator("nn-neuron .nn-sum").text_content().replace("\xa0", " ")
    assert said == f"z = 0.50 × (−0.20) + 0.80 × 0.60 + 0.30 × 0.20 + 0.20 = {z:.2f}sigmoid({z:.2f}) = {sigmoid(z)}"
    page.get_by_label("activation").focus()
    page.keyboard.press("ArrowDown")
    assert page.get_by_label("activation").input_value() == "tanh"
    assert shown(page) == f"{math.tanh(z):.4f}"
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline != "none", "the focus cannot be seen"


def test_a_screen_reader_hears_the_result_once(visit):
    """While a key is held down nothing is said; after 400 ms of rest the last result is."""
    page = visit(CHAPTER)
    said = said_to_a_screen_reader(page, page.locator("nn-neuron"), page.get_by_label("bias", exact=True))
    assert said == [f"Output {sigmoid(1.34)}, weighted sum 1.34"]


def test_a_change_is_an_event(visit):
    page = visit(CHAPTER)
    page.evaluate("document.addEventListener('nn-change', (event) => { window.heard = event.detail })")
    page.get_by_label("activation").select_option("relu")
    heard = page.evaluate("window.heard")
    assert heard.pop("z") == heard.pop("output") == pytest.approx(0.84)
    assert heard == {"inputs": [0.5, 0.8, 0.3], "weights": [0.4, 0.6, 0.2], "bias": 0.1, "activation": "relu"}


def test_two_neurons_on_a_page_do_not_meet(visit):
    page = visit(CHAPTER)
    page.evaluate("""document.querySelector(".nn").insertAdjacentHTML("afterend",
        '<div class="nn"><nn-neuron inputs="1" weights="-1" bias="0" activation="relu"></nn-neuron></div>')""")
    first, second = page.locator("nn-neuron").all()
    assert second.locator(".nn-out").text_content() == "0.0000"
    second.get_by_label("bias").fill("1.5")
    assert second.locator(".nn-out").text_content() == "0.5000"
    assert first.locator(".nn-out").text_content() == "0.6985"
    names = page.evaluate("[...document.querySelectorAll('nn-neuron [id]')].map((element) => element.id)")
    assert len(names) == len(set(names)) == 8 + 4


@pytest.mark.parametrize(
    "attributes, message",
    [
        ('weights="0.4, x, 0.2"', 'weights="0.4, x, 0.2": "x" is not a number'),
        ('weights="0.4, 0.6"', "weights: 2 of them for 3 inputs"),
        ('bias="7"', 'bias="7": 7 is not between −2 and 2'),
        ('activation="swish"', 'activation="swish": not one of'),
    ],
)
def test_a_bad_attribute_is_named_and_the_still_picture_stays(visit, attributes, message):
    page = visit(CHAPTER)
    page.evaluate(
        """(attributes) => document.querySelector(".nn").insertAdjacentHTML("afterend",
        `<div class="nn"><nn-neuron ${attributes}><svg id="still" viewBox="0 0 9 9"></svg></nn-neuron></div>`)""",
        attributes,
    )
    assert page.locator("nn-neuron[failed] > svg#still").is_visible()
    assert page.locator("nn-neuron[failed] input").count() == 0
    assert page.locator("nn-neuron[failed]").evaluate("(element) => getComputedStyle(element).paddingBottom") == "16px"
    [error] = page.errors
    assert "<nn-neuron>" in error and message in error
    page.errors.clear()


# ------------------------------------------------------------------------------------------------------- the descent


def test_the_descent_step_by_step(visit, address):
    """One more step for each press, until no more are shown; what diverges is said and stays in its frame."""
    page = visit(CHAPTER)
    page.add_script_tag(url=f"{address}explorables/nn-descent.mjs", type="module")
    page.evaluate("""document.querySelector(".nn").insertAdjacentHTML("afterend",
        '<div class="nn"><nn-descent steps="2" rate="1.1" choose="yes"></nn-descent></div>')""")
    descent = page.locator("nn-descent[ready]")
    said = descent.locator(".nn-main")
    more = descent.get_by_role("button", name="One more step")
    assert said.text_content() == f"Step 2 of 20: w = {4 * 1.2**2:.4f}, loss {16 * 1.2**4:.3f}"
    more.click()
    assert said.text_content() == f"Step 3 of 20: w = −{4 * 1.2**3:.4f}, loss {16 * 1.2**6:.3f}"
    assert "it swings and grows" in descent.locator(".nn-sum").text_content()
    for _ in range(6):
        more.click()
    assert "out of the picture" in descent.locator(".nn-sum").text_content()
    frame, drawn = (descent.locator(part).first.bounding_box() for part in (".nn-plane > rect", ".nn-lines"))
    assert frame["x"] - 8 <= drawn["x"] and drawn["x"] + drawn["width"] <= frame["x"] + frame["width"] + 8
    descent.get_by_label("optimizer").select_option("momentum")
    assert "Each step: 0.9 × the step before" in descent.locator(".nn-sum").text_content()
    while more.is_enabled():
        more.click()
    assert said.text_content().startswith("Step 20 of 20: ")
    descent.get_by_role("button", name="Reset").click()
    assert said.text_content().startswith("Step 2 of 20: ")
    assert descent.get_by_label("optimizer").input_value() == "sgd"


# --------------------------------------------------------------------------------------------------------- the frame


@pytest.mark.parametrize("viewport", [LAPTOP, PHONE], ids=["1200", "390"])
def test_the_first_screen_of_the_home_page(visit, viewport):
    page = visit(HOME, viewport=viewport)
    words = [f".home-words p >> nth={number}" for number in (0, 1)]
    parts = ["article h1", *words, ".way >> nth=0", ".way >> nth=1", ".nn-out"]
    if viewport is LAPTOP:
        parts += [".nn-sum", ".nn-controls"]
    for part in parts:
        box = page.locator(part).first.bounding_box()
        bottom = box["y"] + box["height"]
        assert 0 <= box["y"] and bottom <= viewport["height"], f"{part} ends at {bottom:.0f}"


def test_search_leads_to_the_chapter(visit, address):
    page = visit(HOME)
    loaded = []
    page.on("request", lambda request: loaded.append(request.url.rpartition("/")[2]))
    page.reload()
    page.wait_for_load_state("networkidle")
    assert loaded and "search_index.json" not in loaded, "the index is fetched before anybody searches"
    page.locator("input.md-search__input").click()
    page.keyboard.type("bias", delay=20)
    result = page.locator(f'.md-search-result__link[href*="{CHAPTER}"]').first
    result.wait_for()
    result.click()
    page.wait_for_url(re.compile(re.escape(address + CHAPTER)))
    assert page.locator("article h1").text_content().startswith("The artificial neuron")
    assert loaded.count("search_index.json") == 1


def test_an_address_with_words_marks_them(visit):
    visit(CHAPTER + "?h=bias").locator("article mark").first.wait_for()


def test_search_on_a_phone(visit):
    page = visit(HOME, viewport=PHONE)
    page.locator(".md-header__button[for=__search]").click()
    page.keyboard.type("bias", delay=20)
    page.locator(".md-search-result__link").first.wait_for()


def test_the_switch_of_the_colours(visit):
    page = visit(CHAPTER, color_scheme="light")
    scheme = "document.body.dataset.mdColorScheme"
    paper = "getComputedStyle(document.body).backgroundColor"
    light = page.evaluate(paper)
    page.locator("label[title='Switch to dark']").click()
    assert page.evaluate(scheme) == "slate"
    assert page.evaluate(paper) != light
    page.reload()
    assert page.evaluate(scheme) == "slate", "the choice was forgotten"
    page.locator("label[title='Switch to light']").click()
    assert page.evaluate(scheme) == "default"


def test_next_and_previous_follow_the_navigation(visit, address):
    config = (ROOT / "mkdocs.yml").read_text("utf-8")
    nav = re.search(r"^nav:\n((?:[ ].*\n)+)", config, re.M)[1]
    names = re.findall(r"(\S+)\.(?:md|ipynb)$", nav, re.M)
    order = ["" if name == "index" else f"{name}/" for name in names]
    page = visit(HOME)
    walked = [""]
    while page.locator(".md-footer__link--next").count():
        page.locator(".md-footer__link--next").click()
        page.wait_for_load_state()
        walked.append(page.url.removeprefix(address))
    assert walked == order
    page.locator(".md-footer__link--prev").click()
    page.wait_for_load_state()
    assert page.url == address + order[-2]


def test_tabs_and_menu(visit, address):
    page = visit(CHAPTER, viewport=WIDE)
    active = page.locator(".md-tabs__item--active")
    assert active.count() == 1 and active.text_content().strip() == "One neuron"
    page.close()
    page = visit(HOME, viewport=PHONE)
    page.locator("label.md-header__button[for=__drawer]").click()
    drawer = page.locator(".md-sidebar--primary")
    drawer.get_by_text("One neuron").first.click()
    drawer.get_by_role("link", name="The artificial neuron").click()
    page.wait_for_url(address + CHAPTER)


def test_a_lab_can_be_taken_along(visit):
    page = visit(LAB)
    link = page.get_by_role("link", name="Download the notebook")
    with page.expect_download() as download:
        link.click()
    assert download.value.suggested_filename == "wrong_digits.ipynb"
    colab = page.get_by_role("link", name="Open in Colab")
    assert colab.count() == bool(os.environ.get("GITHUB_REPOSITORY"))


@every_page
def test_a_page_says_how_it_was_checked(visit, path):
    line = visit(path).locator("p.checked").text_content()
    versions = r"Python 3\.\d+\.\d+(, (TensorFlow|NumPy) [\d.]+)?(, scikit-learn [\d.]+)?"
    assert re.fullmatch(rf"checked ✓ with {versions}, on \d{{4}}-\d\d-\d\d", line), line


def test_an_address_that_leads_nowhere(visit, browser, address):
    page = browser.new_page()
    assert page.goto(address + "404.html").ok
    assert "404" in page.locator("h1").text_content()
    page.close()

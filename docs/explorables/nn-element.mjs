// What the explorables have in common: a picture, native controls, what they say under it, and "nn-change".
// Nothing here runs by itself: the picture is drawn again when a control is moved, and at no other time.

import { written } from "./nn-math.mjs";

const QUIET = 400; // milliseconds without a change before a screen reader hears the result

let made = 0;

/** Return a new HTML element with attributes and children. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A text that does not break across lines. */
export const unbroken = (text) => text.replaceAll(" ", "\u00a0");

/**
 * An explorable. A kind of it has these methods, all of which take `model`, the numbers that can be set, but the first two:
 * `read(attribute)` makes the model from the attributes; `controls()` returns what the reader moves, made with `slider`,
 * `choice` and `button`; `draw` returns {width, height, body} of the picture; `says` the lines of text under it, the
 * main one as {main: line};
 * `hears` what a screen reader hears; `results` what "nn-change" tells beside the numbers.
 */
export class Explorable extends HTMLElement {
  model;
  #initial;
  #updates = [];
  #picture;
  #sum;
  #live;
  #timer;
  #id;

  connectedCallback() {
    if (this.model) return; // moved within the page: keep what the reader has set
    try {
      this.model = this.read((name) => this.getAttribute(name));
    } catch (error) {
      console.error(`<${this.localName}> ${error.message}. The still picture stays.`, this);
      this.toggleAttribute("failed", true);
      return;
    }
    this.#initial = structuredClone(this.model);
    this.#id = `${this.localName}-${++made}`;
    this.#picture = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const attributes = { class: "nn-picture", fill: "none", stroke: "currentColor", "aria-hidden": "true" };
    for (const [name, value] of Object.entries(attributes)) this.#picture.setAttribute(name, value);
    const group = { class: "nn-controls", role: "group", "aria-label": this.getAttribute("label") ?? this.named };
    const controls = make("div", group, ...this.controls());
    this.#sum = make("div", { class: "nn-sum" });
    this.#live = make("div", { class: "nn-live", role: "status" });
    this.replaceChildren(this.#picture, controls, this.#sum, this.#live);
    this.#show();
    this.toggleAttribute("ready", true);
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
  }

  /** A slider for a number; `digits` of its decimals are shown. */
  slider(name, { limit, step, least = -limit }, get, set, digits = 2) {
    const id = `${this.#id}-${this.#updates.length}`;
    const input = make("input", { type: "range", id, min: least, max: limit, step });
    const value = make("span", { "aria-hidden": "true" }); // the slider says its value itself
    input.addEventListener("input", () => this.change(() => set(input.valueAsNumber)));
    this.#updates.push(() => {
      input.value = get();
      value.textContent = written(get(), digits);
    });
    return make("div", { class: "nn-control" }, make("label", { for: id }, name), value, input);
  }

  /** A select for an entry of `table` (key -> {label}), with buttons at its side. */
  choice(name, table, get, set, ...buttons) {
    const id = `${this.#id}-${this.#updates.length}`;
    const options = Object.entries(table).map(([value, { label }]) => make("option", { value }, label));
    const select = make("select", { id }, ...options);
    select.addEventListener("change", () => this.change(() => set(select.value)));
    this.#updates.push(() => (select.value = get()));
    return make("div", { class: "nn-control" }, make("label", { for: id }, name), make("span", {}, ...buttons), select);
  }

  button(name, act) {
    const button = make("button", { type: "button" }, name);
    button.addEventListener("click", () => this.change(act));
    return button;
  }

  reset() {
    return this.button("Reset", () => (this.model = structuredClone(this.#initial)));
  }

  #show() {
    const { width, height, body } = this.draw(this.model);
    this.#picture.setAttribute("viewBox", `0 0 ${width} ${height}`);
    this.#picture.innerHTML = body;
    for (const update of this.#updates) update();
    this.#sum.replaceChildren(...this.says(this.model).map((line) => make("div", line.main ? { class: "nn-main" } : {}, line.main ?? line)));
  }

  /** Do what changes the model, then show and tell it. */
  change(act) {
    act();
    this.#show();
    clearTimeout(this.#timer); // while a slider is dragged, a screen reader would hear nothing else
    this.#timer = setTimeout(() => (this.#live.textContent = this.hears(this.model)), QUIET);
    const detail = { ...structuredClone(this.model), ...this.results(this.model) };
    this.dispatchEvent(new CustomEvent("nn-change", { bubbles: true, detail }));
  }
}

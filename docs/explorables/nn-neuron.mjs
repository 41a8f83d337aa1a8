// <nn-neuron inputs="0.5, 0.8, 0.3" weights="0.4, 0.6, 0.2" bias="0.1" activation="sigmoid">
//   the picture for readers without scripts
// </nn-neuron>
//
// A neuron with a slider for each number. Every change raises "nn-change" with the numbers and results in `detail`.

import { parts } from "./nn-drawing.mjs";
import { activations, LIMIT, neuron, read, STEP, written } from "./nn-math.mjs";

const QUIET = 400; // milliseconds without a change before a screen reader hears the result

let made = 0;

/** Return a new HTML element with attributes and children. */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

export class NnNeuron extends HTMLElement {
  #model;
  #initial;
  #sliders = [];
  #picture;
  #choice;
  #sum;
  #live;
  #timer;

  connectedCallback() {
    if (this.#model) return; // moved within the page: keep what the reader has set
    try {
      this.#model = read((name) => this.getAttribute(name));
    } catch (error) {
      console.error(`<nn-neuron> ${error.message}. The still picture stays.`, this);
      this.toggleAttribute("failed", true);
      return;
    }
    this.#initial = structuredClone(this.#model);
    this.#build();
    this.#show();
    this.toggleAttribute("ready", true);
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
  }

  #build() {
    const id = `nn-neuron-${++made}`;
    this.#picture = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const attributes = { class: "nn-picture", fill: "none", stroke: "currentColor", "aria-hidden": "true" };
    for (const [name, value] of Object.entries(attributes)) this.#picture.setAttribute(name, value);

    const slider = (name, get, set) => {
      const input = make("input", { type: "range", id: `${id}-${this.#sliders.length}`, min: -LIMIT, max: LIMIT, step: STEP });
      const value = make("span", { "aria-hidden": "true" }); // the slider says its value itself
      input.addEventListener("input", () => {
        set(input.valueAsNumber);
        this.#changed();
      });
      this.#sliders.push(() => {
        input.value = get();
        value.textContent = written(get());
      });
      return make("div", { class: "nn-control" }, make("label", { for: input.id }, name), value, input);
    };
    const row = (list, i, name) => slider(`${name} ${i + 1}`, () => this.#model[list][i], (value) => (this.#model[list][i] = value));
    const controls = make("div", { class: "nn-controls", role: "group", "aria-label": this.getAttribute("label") ?? "The neuron's numbers" });
    this.#model.inputs.forEach((_, i) => controls.append(row("inputs", i, "input"), row("weights", i, "weight")));
    controls.append(slider("bias", () => this.#model.bias, (value) => (this.#model.bias = value)));

    const options = Object.entries(activations).map(([value, { label }]) => make("option", { value }, label));
    this.#choice = make("select", { id: `${id}-activation` }, ...options);
    this.#choice.addEventListener("change", () => {
      this.#model.activation = this.#choice.value;
      this.#changed();
    });
    const reset = make("button", { type: "button" }, "Reset");
    reset.addEventListener("click", () => {
      this.#model = structuredClone(this.#initial);
      this.#changed();
    });
    controls.append(make("div", { class: "nn-control" }, make("label", { for: this.#choice.id }, "activation"), reset, this.#choice));

    this.#sum = make("div", { class: "nn-sum" });
    this.#live = make("div", { class: "nn-live", role: "status" });
    this.replaceChildren(this.#picture, controls, this.#sum, this.#live);
  }

  #show() {
    const model = this.#model;
    const { z, output } = neuron(model);
    const { height, body } = parts(model);
    this.#picture.setAttribute("viewBox", `0 0 430 ${height}`);
    this.#picture.innerHTML = body;
    for (const update of this.#sliders) update();
    this.#choice.value = model.activation;
    const bracketed = (value) => (written(value).startsWith("−") ? `(${written(value)})` : written(value));
    const terms = [...model.inputs.map((x, i) => `${bracketed(x)} × ${bracketed(model.weights[i])}`), bracketed(model.bias)];
    // A line may break before a plus or an equals sign, and nowhere else.
    const pieces = [terms[0], ...terms.slice(1).map((term) => `+ ${term}`), `= ${written(z)}`];
    const unbroken = (text) => text.replaceAll(" ", "\u00a0");
    this.#sum.replaceChildren(
      make("div", {}, `z = ${pieces.map(unbroken).join(" ")}`),
      make("div", {}, unbroken(`${activations[model.activation].label}(${written(z)}) = ${written(output, 4)}`)),
    );
  }

  #changed() {
    this.#show();
    const { z, output } = neuron(this.#model);
    clearTimeout(this.#timer); // while a slider is dragged, a screen reader would hear nothing else
    this.#timer = setTimeout(() => {
      this.#live.textContent = `Output ${written(output, 4)}, weighted sum ${written(z)}`;
    }, QUIET);
    this.dispatchEvent(new CustomEvent("nn-change", { bubbles: true, detail: { ...structuredClone(this.#model), z, output } }));
  }
}

customElements.define("nn-neuron", NnNeuron);

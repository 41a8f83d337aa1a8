// <nn-descent start="4" rate="0.1" optimizer="sgd" steps="4" choose="no">
//   the picture for readers without scripts
// </nn-descent>
//
// Steps of gradient descent on the curve w², with a slider for the learning rate, the start and the number of steps.
// With choose="yes" the reader chooses the optimizer: sgd, momentum, adagrad, rmsprop or adam.
// Every change raises "nn-change" with the numbers and results in `detail`.

import { digits, lastStep, parts, rule } from "./nn-descent-drawing.mjs";
import { descend, loss, optimizers, RATE, read, START, STEPS } from "./nn-descent-math.mjs";
import { Explorable, make } from "./nn-element.mjs";

export class NnDescent extends Explorable {
  named = "The steps down the curve";
  #next;

  read(attribute) {
    return read(attribute);
  }

  controls() {
    const set = (name, range, digits) => this.slider(name, range, () => this.model[name], (value) => (this.model[name] = value), digits);
    this.#next = this.button("One more step", () => (this.model.steps += 1));
    const buttons = make("div", { class: "nn-control" }, make("span", {}, this.#next, this.reset()));
    const optimizer = () => this.choice("optimizer", optimizers, () => this.model.optimizer, (name) => (this.model.optimizer = name));
    const chosen = this.model.choose === "yes" ? [optimizer()] : [];
    return [set("rate", RATE, 2), set("start", START, 1), set("steps", STEPS, 0), ...chosen, buttons];
  }

  draw(model) {
    this.#next.disabled = model.steps === STEPS.limit;
    return parts(model);
  }

  says(model) {
    const { w, loss } = this.results(model);
    const main = `Step ${model.steps} of ${STEPS.limit}: w = ${digits(w)}, loss ${digits(loss)}`;
    return [{ main }, rule(model), lastStep(model)];
  }

  hears(model) {
    const [{ main }, ruled, moved] = this.says(model);
    return `${main}. ${model.optimizer === "sgd" ? ruled : moved}`;
  }

  results(model) {
    const w = descend(model).at(-1);
    return { w, loss: loss(w) };
  }
}

customElements.define("nn-descent", NnDescent);

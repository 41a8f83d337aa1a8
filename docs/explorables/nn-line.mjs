// <nn-line weights="1, 1" bias="-1.5" points="and">
//   the picture for readers without scripts
// </nn-line>
//
// The plane of two inputs with the line where the weighted sum is 0, and a slider for each weight and the bias. `points`
// is the gate whose four cases are drawn (and, or, nand, xor), or none.
// Every change raises "nn-change" with the numbers and results in `detail`.

import { Explorable, make } from "./nn-element.mjs";
import { count, far, halfPoints, parts, sides } from "./nn-line-drawing.mjs";
import { boundary, gates, judge, RANGE, read } from "./nn-line-math.mjs";

export class NnLine extends Explorable {
  named = "The neuron's weights and bias";

  read(attribute) {
    return read(attribute);
  }

  controls() {
    const weight = (i) => this.slider(`weight ${i + 1}`, RANGE, () => this.model.weights[i], (value) => (this.model.weights[i] = value), 1);
    const bias = this.slider("bias", RANGE, () => this.model.bias, (value) => (this.model.bias = value), 1);
    const last =
      this.model.points === "none"
        ? make("div", { class: "nn-control" }, this.reset())
        : this.choice("gate", gates, () => this.model.points, (name) => (this.model.points = name), this.reset());
    return [weight(0), weight(1), bias, last];
  }

  draw(model) {
    return parts(model);
  }

  says(model) {
    const first = model.points === "none" ? halfPoints(model) : count(model);
    return [{ main: first }, sides(model), far(model)];
  }

  hears(model) {
    return this.says(model).map((line) => line.main ?? line).join(" ");
  }

  results(model) {
    const right = model.points === "none" ? {} : { right: judge(model).filter((corner) => corner.right).length };
    return { distance: boundary(model)?.distance ?? null, ...right };
  }
}

customElements.define("nn-line", NnLine);

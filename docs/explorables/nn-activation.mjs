// <nn-activation function="sigmoid" z="0.84">
//   the picture for readers without scripts
// </nn-activation>
//
// An activation function, its slope, and the tangent at a point that a slider moves.
// Every change raises "nn-change" with the numbers and results in `detail`.

import { meaning, parts, slopeWritten } from "./nn-activation-drawing.mjs";
import { at, functions, RANGE, read } from "./nn-activation-math.mjs";
import { Explorable } from "./nn-element.mjs";
import { written } from "./nn-math.mjs";

export class NnActivation extends Explorable {
  named = "The function and its input";

  read(attribute) {
    return read(attribute);
  }

  controls() {
    const zero = this.button("z = 0", () => (this.model.z = 0)); // a slider is hard to drag to exactly there
    return [
      this.choice("function", functions, () => this.model.function, (name) => (this.model.function = name), zero, this.reset()),
      this.slider("z", RANGE, () => this.model.z, (value) => (this.model.z = value)),
    ];
  }

  draw(model) {
    return parts(model);
  }

  says(model) {
    const { label, formula } = functions[model.function];
    return [`${label}(z) = ${formula}`, { main: `${label}(${written(model.z)}) = ${written(at(model).output, 4)}` }, meaning(model)];
  }

  hears(model) {
    const { output, slope } = at(model);
    return `Output ${written(output, 4)}, slope ${slopeWritten(slope)}`;
  }

  results(model) {
    return at(model);
  }
}

customElements.define("nn-activation", NnActivation);

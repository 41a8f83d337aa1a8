// <nn-neuron inputs="0.5, 0.8, 0.3" weights="0.4, 0.6, 0.2" bias="0.1" activation="sigmoid">
//   the picture for readers without scripts
// </nn-neuron>
//
// A neuron with a slider for each number. Every change raises "nn-change" with the numbers and results in `detail`.

import { Explorable, unbroken } from "./nn-element.mjs";
import { written } from "./nn-math.mjs";
import { parts } from "./nn-neuron-drawing.mjs";
import { activations, neuron, RANGE, read } from "./nn-neuron-math.mjs";

export class NnNeuron extends Explorable {
  named = "The neuron's numbers";

  read(attribute) {
    return read(attribute);
  }

  controls() {
    const of = (list, i, name) => this.slider(`${name} ${i + 1}`, RANGE, () => this.model[list][i], (value) => (this.model[list][i] = value));
    return [
      ...this.model.inputs.flatMap((_, i) => [of("inputs", i, "input"), of("weights", i, "weight")]),
      this.slider("bias", RANGE, () => this.model.bias, (value) => (this.model.bias = value)),
      this.choice("activation", activations, () => this.model.activation, (name) => (this.model.activation = name), this.reset()),
    ];
  }

  draw(model) {
    return parts(model);
  }

  says(model) {
    const { z, output } = neuron(model);
    const bracketed = (value) => (written(value).startsWith("−") ? `(${written(value)})` : written(value));
    const terms = [...model.inputs.map((x, i) => `${bracketed(x)} × ${bracketed(model.weights[i])}`), bracketed(model.bias)];
    // A line may break before a plus or an equals sign, and nowhere else.
    const pieces = [terms[0], ...terms.slice(1).map((term) => `+ ${term}`), `= ${written(z)}`];
    return [
      `z = ${pieces.map(unbroken).join(" ")}`,
      { main: unbroken(`${activations[model.activation].label}(${written(z)}) = ${written(output, 4)}`) },
    ];
  }

  hears(model) {
    const { z, output } = neuron(model);
    return `Output ${written(output, 4)}, weighted sum ${written(z)}`;
  }

  results(model) {
    const { z, output } = neuron(model);
    return { z, output };
  }
}

customElements.define("nn-neuron", NnNeuron);

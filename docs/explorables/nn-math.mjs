// The arithmetic of the explorables. Nothing here touches the page, so `node --test` can run it.

const sigmoid = (z) => 1 / (1 + Math.exp(-z));

/** name -> {label, f, low, high}: `low` and `high` are the outputs at the edges of the drawn curve. */
export const activations = {
  identity: { label: "identity", f: (z) => z, low: -4, high: 4 },
  step: { label: "step", f: (z) => (z > 0 ? 1 : 0), low: 0, high: 1 },
  sigmoid: { label: "sigmoid", f: sigmoid, low: 0, high: 1 },
  tanh: { label: "tanh", f: Math.tanh, low: -1, high: 1 },
  relu: { label: "ReLU", f: (z) => Math.max(0, z), low: -4, high: 4 },
};

/**
 * Compute one neuron.
 *
 * @param {{inputs: number[], weights: number[], bias: number, activation: string}} model
 * @returns {{products: number[], z: number, output: number}}
 * @throws {RangeError} if the inputs and the weights differ in number, or the activation has no such name.
 */
export function neuron({ inputs, weights, bias, activation }) {
  if (inputs.length !== weights.length) {
    throw new RangeError(`${inputs.length} inputs, but ${weights.length} weights`);
  }
  if (!Object.hasOwn(activations, activation)) throw new RangeError(`no activation "${activation}"`);
  const products = inputs.map((x, i) => x * weights[i]);
  const sum = products.reduce((total, product) => total + product, bias);
  // 0.1 + 0.2 - 0.3 is not 0 in floating point, and the step would take the rest for a positive sum.
  const z = Math.round(sum * 1e9) / 1e9;
  return { products, z, output: activations[activation].f(z) };
}

/** Write a number with `digits` decimals, a true minus sign and no negative zero. */
export function written(value, digits = 2) {
  const text = value.toFixed(digits);
  return Number(text) === 0 ? text.replace("-", "") : text.replace("-", "−");
}

// What a slider can hold. An attribute outside of this would be shown as another number than it says.
export const LIMIT = 2;
export const STEP = 0.1;

/**
 * Read an attribute that holds numbers: "0.5, 0.8, 0.3".
 *
 * @throws {RangeError} that quotes what is wrong.
 */
export function numbers(text) {
  const parts = text.split(",").map((part) => part.trim());
  return parts.map((part) => {
    const value = Number(part);
    if (part === "" || !Number.isFinite(value)) throw new RangeError(`"${part}" is not a number`);
    if (Math.abs(value) > LIMIT) throw new RangeError(`${part} is not between −${LIMIT} and ${LIMIT}`);
    if (Math.abs(value / STEP - Math.round(value / STEP)) > 1e-9) throw new RangeError(`${part} is not a multiple of ${STEP}`);
    return value;
  });
}

/** The neuron of the chapter "The artificial neuron": what an absent attribute stands for. */
export const DEFAULTS = { inputs: "0.5, 0.8, 0.3", weights: "0.4, 0.6, 0.2", bias: "0.1", activation: "sigmoid" };

/**
 * Read a neuron from attributes.
 *
 * @param {(name: string) => string | null} attribute gives an attribute's text, or null where it is absent.
 * @returns {{inputs: number[], weights: number[], bias: number, activation: string}}
 * @throws {RangeError} that names the attribute and quotes what is wrong.
 */
export function read(attribute) {
  const model = {};
  for (const name of Object.keys(DEFAULTS)) {
    const text = attribute(name) ?? DEFAULTS[name];
    try {
      model[name] = name === "activation" ? text : numbers(text);
    } catch (error) {
      throw new RangeError(`${name}="${text}": ${error.message}`);
    }
  }
  if (model.bias.length !== 1) throw new RangeError(`bias="${attribute("bias")}": one number, not ${model.bias.length}`);
  [model.bias] = model.bias;
  if (!Object.hasOwn(activations, model.activation)) {
    throw new RangeError(`activation="${model.activation}": not one of ${Object.keys(activations).join(", ")}`);
  }
  if (model.weights.length !== model.inputs.length) {
    throw new RangeError(`weights: ${model.weights.length} of them for ${model.inputs.length} inputs`);
  }
  return model;
}

// The arithmetic of <nn-neuron>.

import { exact, name, number, numbers, readAll } from "./nn-math.mjs";

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
  const z = exact(sum);
  return { products, z, output: activations[activation].f(z) };
}

// What a slider can hold.
export const RANGE = { limit: 2, step: 0.1 };

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
  const list = (text) => numbers(text, RANGE);
  const readers = { inputs: list, weights: list, bias: (text) => number(text, RANGE), activation: (text) => name(text, activations) };
  const model = readAll(attribute, DEFAULTS, readers);
  if (model.weights.length !== model.inputs.length) {
    throw new RangeError(`weights: ${model.weights.length} of them for ${model.inputs.length} inputs`);
  }
  return model;
}

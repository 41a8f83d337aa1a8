// The arithmetic of <nn-activation>: eleven functions and their slopes.

import { name, number, readAll } from "./nn-math.mjs";
import { activations } from "./nn-neuron-math.mjs";

/** The error function, to the last digits: all terms of this series have the same sign, so none are lost. */
export function erf(x) {
  if (Math.abs(x) > 6) return Math.sign(x); // 1 - erf(6) is below 1e-16
  let term = x;
  let total = x;
  for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(total); n++) {
    term *= (2 * x * x) / (2 * n + 1);
    total += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * total;
}

const sigmoid = activations.sigmoid.f;
const sigmoidSlope = (z) => sigmoid(z) * (1 - sigmoid(z));
/** The share of a normal distribution below z, and its density at z. */
const share = (z) => (1 + erf(z / Math.SQRT2)) / 2;
const density = (z) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/**
 * name -> {label, formula, f, slope, low, high, none}: `low` and `high` are the edges of the drawing; `none` says why
 * there is no slope at 0, where that is so.
 */
export const functions = {
  identity: { label: "identity", formula: "z", f: (z) => z, slope: () => 1, low: -4, high: 4 },
  step: {
    label: "step",
    formula: "1 if z > 0, else 0",
    f: activations.step.f,
    slope: () => 0,
    none: "the output jumps from 0 to 1",
    low: -1,
    high: 1,
  },
  sigmoid: { label: "sigmoid", formula: "1 / (1 + e⁻ᶻ)", f: sigmoid, slope: sigmoidSlope, low: -1, high: 1 },
  bipolar: {
    label: "bipolar sigmoid",
    formula: "2 × sigmoid(z) − 1",
    f: (z) => 2 * sigmoid(z) - 1,
    slope: (z) => 2 * sigmoidSlope(z),
    low: -1,
    high: 1,
  },
  tanh: {
    label: "tanh",
    formula: "(eᶻ − e⁻ᶻ) / (eᶻ + e⁻ᶻ)",
    f: Math.tanh,
    slope: (z) => 1 - Math.tanh(z) ** 2,
    low: -1,
    high: 1,
  },
  relu: {
    label: "ReLU",
    formula: "z if z > 0, else 0",
    f: activations.relu.f,
    slope: (z) => (z > 0 ? 1 : 0),
    none: "it is 0 on the left and 1 on the right",
    low: -1,
    high: 4,
  },
  leaky: {
    label: "leaky ReLU",
    formula: "z if z > 0, else 0.01 × z",
    f: (z) => (z > 0 ? z : 0.01 * z),
    slope: (z) => (z > 0 ? 1 : 0.01),
    none: "it is 0.01 on the left and 1 on the right",
    low: -1,
    high: 4,
  },
  elu: {
    label: "ELU",
    formula: "z if z > 0, else eᶻ − 1",
    f: (z) => (z > 0 ? z : Math.expm1(z)),
    slope: (z) => (z > 0 ? 1 : Math.exp(z)),
    low: -1,
    high: 4,
  },
  softplus: { label: "softplus", formula: "ln(1 + eᶻ)", f: (z) => Math.log1p(Math.exp(z)), slope: sigmoid, low: -1, high: 4 },
  silu: {
    label: "SiLU",
    formula: "z × sigmoid(z)",
    f: (z) => z * sigmoid(z),
    slope: (z) => sigmoid(z) + z * sigmoidSlope(z),
    low: -1,
    high: 4,
  },
  gelu: {
    label: "GELU",
    formula: "z × (1 + erf(z / √2)) / 2",
    f: (z) => z * share(z),
    slope: (z) => share(z) + z * density(z),
    low: -1,
    high: 4,
  },
};

// What the slider can hold.
export const RANGE = { limit: 4, step: 0.01 };

/** The weighted sum of the chapter "The artificial neuron" in its sigmoid. */
export const DEFAULTS = { function: "sigmoid", z: "0.84" };

/**
 * Read a function and a place from attributes.
 *
 * @param {(name: string) => string | null} attribute gives an attribute's text, or null where it is absent.
 * @returns {{function: string, z: number}}
 * @throws {RangeError} that names the attribute and quotes what is wrong.
 */
export function read(attribute) {
  return readAll(attribute, DEFAULTS, { function: (text) => name(text, functions), z: (text) => number(text, RANGE) });
}

/** The output of a function at z, and its slope there: null where it has none. */
export function at({ function: key, z }) {
  const { f, slope, none } = functions[key];
  return { output: f(z), slope: none && z === 0 ? null : slope(z) };
}

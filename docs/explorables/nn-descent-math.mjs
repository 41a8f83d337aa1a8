// The arithmetic of <nn-descent>: steps down the curve w², whose slope at w is 2w.

import { exact, name, number, readAll } from "./nn-math.mjs";

export const loss = (w) => w ** 2;
const gradient = (w) => 2 * w;

const EPSILON = 1e-7; // added below a fraction, so that it is never a division by 0

/**
 * name -> {label, rule, move}, with Keras's formulas and standard numbers, but for AdaGrad's sum, which starts at 0, and
 * for the momentum. `rule` says how far a step goes. `move` returns it for a gradient and a rate, and brings up to date
 * what is kept from step to step: v, the last move or a mean of gradients; s, a sum or mean of squared gradients. t is
 * the number of the step.
 */
export const optimizers = {
  sgd: { label: "SGD", move: (g, rate) => -rate * g },
  momentum: {
    label: "momentum",
    rule: "0.9 × the step before − rate × gradient",
    move: (g, rate, kept) => (kept.v = 0.9 * kept.v - rate * g),
  },
  adagrad: {
    label: "AdaGrad",
    rule: "−rate × gradient, divided by the root of the sum of all squared gradients",
    move(g, rate, kept) {
      kept.s += g ** 2;
      return (-rate * g) / Math.sqrt(kept.s + EPSILON);
    },
  },
  rmsprop: {
    label: "RMSprop",
    rule: "−rate × gradient, divided by the root of a running mean of squared gradients that starts at 0",
    move(g, rate, kept) {
      kept.s = 0.9 * kept.s + 0.1 * g ** 2;
      return (-rate * g) / Math.sqrt(kept.s + EPSILON);
    },
  },
  adam: {
    label: "Adam",
    rule: "−rate × a running mean of gradients, divided by the root of one of their squares, both corrected",
    move(g, rate, kept) {
      kept.v = 0.9 * kept.v + 0.1 * g;
      kept.s = 0.999 * kept.s + 0.001 * g ** 2;
      const corrected = (rate * Math.sqrt(1 - 0.999 ** kept.t)) / (1 - 0.9 ** kept.t);
      return (-corrected * kept.v) / (Math.sqrt(kept.s) + EPSILON);
    },
  },
};

// What the sliders can hold.
export const START = { limit: 4, step: 0.1 };
export const RATE = { least: 0, limit: 1.2, step: 0.01 };
export const STEPS = { least: 0, limit: 20, step: 1 };

/** `choose` says whether the reader can choose the optimizer. */
export const DEFAULTS = { start: "4", rate: "0.1", optimizer: "sgd", steps: "4", choose: "no" };

/**
 * Read a descent from attributes.
 *
 * @param {(name: string) => string | null} attribute gives an attribute's text, or null where it is absent.
 * @returns {{start: number, rate: number, optimizer: string, steps: number, choose: string}}
 * @throws {RangeError} that names the attribute and quotes what is wrong.
 */
export function read(attribute) {
  return readAll(attribute, DEFAULTS, {
    start: (text) => number(text, START),
    rate: (text) => number(text, RATE),
    optimizer: (text) => name(text, optimizers),
    steps: (text) => number(text, STEPS),
    choose: (text) => name(text, { yes: null, no: null }),
  });
}

/** w before the first step and after each. */
export function descend({ start, rate, optimizer, steps }) {
  const visited = [start];
  const kept = { v: 0, s: 0, t: 0 };
  while (visited.length <= steps) {
    const w = visited.at(-1);
    kept.t++;
    visited.push(w + optimizers[optimizer].move(gradient(w), rate, kept));
  }
  return visited;
}

/** What each step of plain gradient descent multiplies w by: w − rate × 2w is w × (1 − 2 × rate). */
export const factor = ({ rate }) => exact(1 - 2 * rate);

/** What becomes of a number that is multiplied by `factor` again and again. */
export function fate({ start, rate }) {
  const times = factor({ rate });
  if (start === 0) return "stays at 0";
  if (times === 1) return "stays";
  if (times === 0) return "jumps to 0 and stays";
  if (times > 0) return "shrinks";
  if (times === -1) return "swings for ever";
  return times > -1 ? "swings and shrinks" : "swings and grows";
}

/** Where a step from `before` to `after` leads. */
export function way(before, after) {
  if (after === before) return "nowhere";
  if (after === 0) return "to 0";
  const further = Math.sign(Math.abs(after) - Math.abs(before));
  if (before * after >= 0) return further < 0 ? "nearer to 0" : "further from 0";
  return ["over 0, nearer to it", "over 0, as far from it", "over 0, further from it"][further + 1];
}

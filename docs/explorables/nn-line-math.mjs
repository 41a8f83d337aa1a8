// The arithmetic of <nn-line>: a neuron with two inputs, and the line where its weighted sum is 0.

import { exact, name, number, numbers, readAll } from "./nn-math.mjs";

export const CORNERS = [[0, 0], [0, 1], [1, 0], [1, 1]];

/** name -> {label, targets}: what the gate should give at each of the CORNERS. */
export const gates = {
  and: { label: "AND", targets: [0, 0, 0, 1] },
  or: { label: "OR", targets: [0, 1, 1, 1] },
  nand: { label: "NAND", targets: [1, 1, 1, 0] },
  xor: { label: "XOR", targets: [0, 1, 1, 0] },
};

// What a slider can hold, and as far as the drawn plane reaches.
export const RANGE = { limit: 3, step: 0.1 };

export const DEFAULTS = { weights: "1, 1", bias: "-1.5", points: "none" };

/**
 * Read a line from attributes.
 *
 * @param {(name: string) => string | null} attribute gives an attribute's text, or null where it is absent.
 * @returns {{weights: number[], bias: number, points: string}}
 * @throws {RangeError} that names the attribute and quotes what is wrong.
 */
export function read(attribute) {
  const two = (text) => {
    const values = numbers(text, RANGE);
    if (values.length !== 2) throw new RangeError(`two numbers, not ${values.length}`);
    return values;
  };
  const points = (text) => name(text, { ...gates, none: null });
  return readAll(attribute, DEFAULTS, { weights: two, bias: (text) => number(text, RANGE), points });
}

/** The weighted sum at a point of the plane. */
export const sum = ({ weights, bias }, [x1, x2]) => exact(weights[0] * x1 + weights[1] * x2 + bias);

/**
 * Where the weighted sum is 0.
 *
 * @returns {null | {length: number, distance: number, foot: number[], halves: (number | null)[]}} null if both weights
 *   are 0: then there is no line. `length` is |w|; `distance` is −b/|w|, negative if the line lies on the side that w
 *   points away from; `foot` is the point of the line nearest to the origin; `halves` are the half-points on the two
 *   axes, null where the line does not cross the axis.
 */
export function boundary({ weights, bias }) {
  const length = Math.hypot(...weights);
  if (length === 0) return null;
  const distance = -bias / length;
  return {
    length,
    distance,
    foot: weights.map((weight) => (distance * weight) / length),
    halves: weights.map((weight) => (weight === 0 ? null : -bias / weight)),
  };
}

/** On which side of the line the weighted sum is positive: "above and to the right of". */
export function side([w1, w2]) {
  const over = w2 > 0 ? "above" : "below";
  const beside = w1 > 0 ? "to the right of" : "to the left of";
  if (w1 === 0) return over;
  return w2 === 0 ? beside : `${over} and ${beside}`;
}

/** For each corner: where it is, what the gate should give, what the neuron gives (1 if z > 0), and if that is right. */
export function judge(model) {
  return CORNERS.map((point, i) => {
    const target = gates[model.points].targets[i];
    const output = sum(model, point) > 0 ? 1 : 0;
    return { point, target, output, right: output === target };
  });
}

/** The part of a polygon where the weighted sum is positive, as a polygon; empty if there is none. */
export function positive(model, polygon) {
  return polygon.flatMap((point, i) => {
    const next = polygon[(i + 1) % polygon.length];
    const [z, after] = [sum(model, point), sum(model, next)];
    const kept = z > 0 ? [point] : [];
    if (z * after >= 0 && !(z === 0 && after > 0) && !(z > 0 && after === 0)) return kept;
    const share = z / (z - after);
    return [...kept, point.map((x, j) => x + share * (next[j] - x))];
  });
}

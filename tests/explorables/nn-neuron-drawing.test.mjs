import assert from "node:assert/strict";
import test from "node:test";

import { fallback, inWords, parts } from "../../docs/explorables/nn-neuron-drawing.mjs";
import { activations, read } from "../../docs/explorables/nn-neuron-math.mjs";

const chapter = read(() => null);
const texts = (svg) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map((match) => match[1]);
const lines = (svg) => [...svg.matchAll(/<path class="(nn-\w+)" stroke-width/g)].map((match) => match[1]);
const point = (svg) => svg.match(/nn-point" cx="([\d.]+)" cy="([\d.]+)"/).slice(1).map(Number);

test("the picture holds the chapter's numbers", () => {
  const shown = texts(fallback(chapter));
  for (const text of ["0.50", "× 0.60", "0.48", "bias 0.10", "0.84", "0.6985", "sigmoid"]) assert.ok(shown.includes(text), text);
});

test("it is said in words", () => {
  const words = inWords(chapter);
  assert.match(words, /weighted sum 0\.84; output of the sigmoid 0\.6985\.$/);
  assert.ok(fallback(chapter).includes(`role="img" aria-label="${words}"`));
});

test("a line shows the sign of what it carries", () => {
  const model = { inputs: [-1, 1], weights: [-1, 0], bias: -0.5, activation: "tanh" };
  // For each input the weight, then the product; the bias last.
  assert.deepEqual(lines(fallback(model)), ["nn-neg", "nn-pos", "nn-zero", "nn-zero", "nn-neg"]);
});

test("one circle for each input, and one for the sum", () => {
  for (const count of [1, 2, 5]) {
    const model = { inputs: Array(count).fill(1), weights: Array(count).fill(0.5), bias: 0, activation: "relu" };
    const { height, body } = parts(model);
    const rows = [...body.matchAll(/<circle cx="27" cy="([\d.]+)"/g)].map((match) => Number(match[1]));
    assert.equal(rows.length, count);
    assert.ok(Math.min(...rows) > 26 + 14 && Math.max(...rows) + 26 <= height, `${rows} in ${height}`);
  }
});

test("the point stands on the curve, and beyond its edge on the edge", () => {
  for (const activation of Object.keys(activations)) {
    const at = (bias) => point(fallback({ inputs: [2], weights: [bias], bias, activation }));
    const [left] = at(-2);
    const [middle] = at(0);
    const [right] = at(2);
    assert.deepEqual([left, middle, right], [268, 295, 322], activation);
  }
  const [, low] = point(fallback({ ...chapter, bias: -2 }));
  const [, high] = point(fallback({ ...chapter, bias: 2 }));
  assert.ok(high < low, "up is more");
});

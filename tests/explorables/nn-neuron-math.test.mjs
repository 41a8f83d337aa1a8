import assert from "node:assert/strict";
import test from "node:test";

import { written } from "../../docs/explorables/nn-math.mjs";
import { activations, DEFAULTS, neuron, read } from "../../docs/explorables/nn-neuron-math.mjs";

const attributes = (given) => (name) => given[name] ?? null;
const chapter = read(attributes({}));
const close = (value, wanted, within = 1e-12) => assert.ok(Math.abs(value - wanted) < within, `${value}, not ${wanted}`);

test("the chapter's neuron", () => {
  const { products, z, output } = neuron(chapter);
  assert.deepEqual(products.map((product) => written(product)), ["0.20", "0.48", "0.06"]);
  assert.equal(written(z), "0.84");
  assert.equal(written(output, 4), "0.6985");
});

test("its other activations", () => {
  const outputs = { identity: "0.8400", step: "1.0000", tanh: "0.6858", relu: "0.8400" };
  for (const [activation, wanted] of Object.entries(outputs)) {
    assert.equal(written(neuron({ ...chapter, activation }).output, 4), wanted, activation);
  }
});

test("each activation, on both sides of zero", () => {
  const wanted = {
    identity: [-2, 0, 2],
    step: [0, 0, 1],
    sigmoid: [1 / (1 + Math.E ** 2), 0.5, 1 / (1 + Math.E ** -2)],
    tanh: [-0.9640275800758169, 0, 0.9640275800758169],
    relu: [0, 0, 2],
  };
  assert.deepEqual(Object.keys(activations), Object.keys(wanted));
  for (const [name, values] of Object.entries(wanted)) {
    [-2, 0, 2].forEach((z, i) => close(activations[name].f(z), values[i]));
  }
});

test("a negative input times a negative weight adds", () => {
  const { products, z } = neuron({ inputs: [-1], weights: [-2], bias: 0, activation: "identity" });
  assert.deepEqual([products, z], [[2], 2]);
});

test("a sum of nothing but rounding errors is zero", () => {
  const model = { inputs: [1, 1], weights: [0.1, 0.2], bias: -0.3, activation: "step" };
  assert.notEqual(0.1 + 0.2 - 0.3, 0);
  assert.deepEqual(neuron(model), { products: [0.1, 0.2], z: 0, output: 0 });
});

test("no input: the bias decides", () => {
  assert.equal(neuron({ inputs: [], weights: [], bias: 0, activation: "sigmoid" }).output, 0.5);
});

test("a neuron that cannot be", () => {
  assert.throws(() => neuron({ ...chapter, weights: [1] }), new RangeError("3 inputs, but 1 weights"));
  assert.throws(() => neuron({ ...chapter, activation: "cube" }), new RangeError('no activation "cube"'));
});

test("a neuron from attributes", () => {
  const given = { inputs: "1, -1", weights: "0.5, 2", bias: "-0.5", activation: "relu" };
  assert.deepEqual(read(attributes(given)), { inputs: [1, -1], weights: [0.5, 2], bias: -0.5, activation: "relu" });
  assert.deepEqual(Object.keys(chapter), Object.keys(DEFAULTS));
  const faults = [
    // A decimal comma makes an 8 of 0,8.
    [{ inputs: "0.5, 0,8" }, 'inputs="0.5, 0,8": 8 is not between −2 and 2'],
    [{ inputs: "0.5, y" }, 'inputs="0.5, y": "y" is not a number'],
    [{ weights: "0.4, 0.6" }, "weights: 2 of them for 3 inputs"],
    [{ bias: "0.1, 0.2" }, 'bias="0.1, 0.2": one number, not 2'],
    [{ bias: "3" }, 'bias="3": 3 is not between −2 and 2'],
    [{ activation: "swish" }, 'activation="swish": not one of identity, step, sigmoid, tanh, relu'],
    [{ activation: "toString" }, 'activation="toString": not one of identity, step, sigmoid, tanh, relu'],
  ];
  for (const [wrong, message] of faults) assert.throws(() => read(attributes(wrong)), new RangeError(message));
});

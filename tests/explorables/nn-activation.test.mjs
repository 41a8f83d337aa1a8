// The values of the functions and of erf are compared with Python's in tests/test_explorables.py.

import assert from "node:assert/strict";
import test from "node:test";

import { inWords, meaning, parts } from "../../docs/explorables/nn-activation-drawing.mjs";
import { at, erf, functions, read } from "../../docs/explorables/nn-activation-math.mjs";
import { written } from "../../docs/explorables/nn-math.mjs";
import { activations } from "../../docs/explorables/nn-neuron-math.mjs";

const steps = Array.from({ length: 801 }, (_, i) => (i - 400) / 100);

test("the chapter's point", () => {
  const model = read(() => null);
  const { output, slope } = at(model);
  assert.deepEqual([written(output, 4), written(slope, 4)], ["0.6985", "0.2106"]);
  for (const text of ["z 0.84", "output 0.6985", "slope 0.2106", "sigmoid", "its slope"]) assert.ok(parts(model).body.includes(`>${text}</text>`), text);
  assert.match(inWords(model), /at z = 0\.84: output 0\.6985, slope 0\.2106\.$/);
});

test("a slope is what finite differences give", () => {
  const h = 1e-6;
  for (const [name, { f, slope, none }] of Object.entries(functions)) {
    for (const z of steps) {
      if (none && z === 0) continue;
      const difference = (f(z + h) - f(z - h)) / (2 * h);
      assert.ok(Math.abs(slope(z) - difference) < 1e-6, `${name} at ${z}: ${slope(z)}, not ${difference}`);
    }
  }
});

test("a kink has no slope, and says why", () => {
  const kinks = Object.keys(functions).filter((name) => at({ function: name, z: 0 }).slope === null);
  assert.deepEqual(kinks, ["step", "relu", "leaky"]);
  for (const name of kinks) {
    const { f, slope, none } = functions[name];
    // The slope or the value differs on the two sides of 0.
    assert.ok(slope(-1e-9) !== slope(1e-9) || f(-1e-9) !== f(1e-9), name);
    assert.equal(meaning({ function: name, z: 0 }), `No slope at exactly 0: ${none}.`);
    assert.ok(parts({ function: name, z: 0 }).body.includes(">slope none</text>"));
    assert.doesNotMatch(parts({ function: name, z: 0 }).body, /nn-tangent/);
    assert.match(parts({ function: name, z: 0.01 }).body, /nn-tangent/);
  }
});

test("the neuron's functions are the same ones", () => {
  for (const [name, { f, label }] of Object.entries(activations)) {
    assert.equal(functions[name].label, label);
    for (const z of steps) assert.equal(functions[name].f(z), f(z));
  }
});

test("tanh is a sigmoid twice as steep", () => {
  for (const z of steps) assert.ok(Math.abs(functions.tanh.f(z) - functions.bipolar.f(2 * z)) < 1e-12);
});

test("erf is odd, and reaches 1", () => {
  for (const x of [0.3, 2, 5.9, 6.1, 40]) assert.equal(erf(-x), -erf(x));
  assert.deepEqual([erf(0), erf(7)], [0, 1]);
});

test("every curve stays within its drawing, and its names apart", () => {
  for (const [name, { f, slope, low, high }] of Object.entries(functions)) {
    const room = (high - low) / 8;
    for (const z of steps) for (const y of [f(z), slope(z)]) assert.ok(y >= low - room && y <= high + room, `${name} at ${z}: ${y}`);
  }
});

test("a negative slope is dashed, and goes the other way", () => {
  assert.match(parts({ function: "silu", z: -3 }).body, /nn-neg nn-tangent/);
  assert.match(parts({ function: "silu", z: 3 }).body, /nn-pos nn-tangent/);
  assert.match(meaning({ function: "silu", z: -3 }), /0\.0881 times as far, the other way\.$/);
});

test("a function that jumps is drawn in two pieces", () => {
  const curve = (name) => parts({ function: name, z: 1 }).body.match(/nn-blue" d="([^"]*)"/)[1];
  assert.equal(curve("step").match(/M/g).length, 2);
  assert.equal(curve("tanh").match(/M/g).length, 1);
});

test("a function from attributes", () => {
  assert.deepEqual(read(() => null), { function: "sigmoid", z: 0.84 });
  const faults = [
    [{ function: "swish" }, /^function="swish": not one of identity, step, /],
    [{ z: "5" }, /^z="5": 5 is not between −4 and 4$/],
    [{ z: "0.125" }, /^z="0.125": 0.125 is not a multiple of 0.01$/],
    [{ z: "1, 2" }, /^z="1, 2": one number, not 2$/],
  ];
  for (const [wrong, message] of faults) assert.throws(() => read((name) => wrong[name] ?? null), { name: "RangeError", message });
});

// What holds for the drawing of every kind of explorable.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import test from "node:test";

import { inside, label, path, sign } from "../../docs/explorables/nn-drawing.mjs";

const folder = new URL("../../docs/explorables/", import.meta.url);
const kinds = readdirSync(folder).flatMap((file) => file.match(/^(nn-\w+)-drawing\.mjs$/)?.[1] ?? []);

/** Models at the ends and in the middle of what can be set: each value of `table` with each of the others. */
function* models(table) {
  const [[key, values], ...rest] = Object.entries(table);
  for (const value of values) {
    if (!rest.length) yield { [key]: value };
    else for (const others of models(Object.fromEntries(rest))) yield { [key]: value, ...others };
  }
}

const tables = {
  "nn-neuron": { inputs: ["-2, 0", "2, 1"], weights: ["0, 2", "-2, 1"], bias: ["-2", "0", "2"], activation: ["identity", "step"] },
  "nn-line": {
    weights: ["-3, -3", "0, 0", "0, -0.1", "0.1, 0", "1, 1", "3, -0.5", "-3, 3"],
    bias: ["-3", "-0.1", "0", "1.5", "3"],
    points: ["none", "and", "or", "nand", "xor"],
  },
  "nn-activation": {
    function: ["identity", "step", "sigmoid", "bipolar", "tanh", "relu", "leaky", "elu", "softplus", "silu", "gelu"],
    z: ["-4", "-0.01", "0", "0.84", "4"],
  },
  "nn-descent": {
    start: ["-4", "0", "0.1", "4"],
    rate: ["0", "0.1", "0.5", "0.9", "1", "1.2"],
    optimizer: ["sgd", "momentum", "adagrad", "rmsprop", "adam"],
    steps: ["0", "1", "4", "20"],
    choose: ["no", "yes"],
  },
};

test("the kinds of explorables", () => {
  assert.deepEqual(kinds.sort(), Object.keys(tables).sort());
});

for (const kind of kinds) {
  const { fallback, inWords, parts } = await import(new URL(`${kind}-drawing.mjs`, folder));
  const { DEFAULTS, read } = await import(new URL(`${kind}-math.mjs`, folder));
  const all = [...models(tables[kind])].map((given) => ({ given, model: read((name) => given[name] ?? null) }));

  test(`${kind}: the picture without scripts and the live one are the same`, () => {
    const model = read(() => null);
    assert.deepEqual(read((name) => DEFAULTS[name]), model);
    assert.ok(fallback(model).includes(parts(model).body));
  });

  test(`${kind}: it is said in words`, () => {
    for (const { model } of all) {
      const said = fallback(model).match(/^<svg [^>]* role="img" aria-label="([^"]*)">/)[1];
      assert.equal(said.replaceAll("&gt;", ">").replaceAll("&lt;", "<"), inWords(model));
      assert.doesNotMatch(said, /NaN|undefined|null|Infinity/);
    }
  });

  test(`${kind}: Markdown ends raw HTML at a blank line: there is none`, () => {
    for (const { model } of all) assert.doesNotMatch(fallback(model), /\n\s*\n/);
  });

  test(`${kind}: everything stands within the picture`, () => {
    for (const { given, model } of all) {
      const { width, height, body } = parts(model);
      assert.doesNotMatch(body, /NaN|undefined|null|Infinity|\de-/, JSON.stringify(given));
      const points = [
        ...body.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g),
        ...body.matchAll(/cx="(-?[\d.]+)" cy="(-?[\d.]+)"/g),
        ...body.matchAll(/x="(-?[\d.]+)" y="(-?[\d.]+)"/g),
      ].map((match) => match.slice(1).map(Number));
      for (const [x, y] of points) assert.ok(x >= 0 && x <= width && y >= 0 && y <= height, `${x}, ${y}: ${JSON.stringify(given)}`);
    }
  });

  test(`${kind}: no id, which would be twice on a page with two`, () => {
    for (const { model } of all) assert.doesNotMatch(fallback(model), /\bid=/);
  });
}

test("a sign has a class", () => {
  assert.deepEqual([-1, 0, 1e-12, 0.1].map(sign), ["nn-neg", "nn-zero", "nn-zero", "nn-pos"]);
});

test("letters and paths as SVG", () => {
  assert.equal(label(1.04, 2, "z < 0 & w", "nn-small"), '<text class="nn-small" x="1" y="2">z &lt; 0 &amp; w</text>');
  assert.equal(path([[0, 1.23], [2, 3]]), "M0 1.2L2 3");
});

test("the part of a line that lies in a box", () => {
  const box = [[-1, 1], [-2, 2]];
  assert.deepEqual(inside([0, 0], [1, 1], box), [-1, 1]);
  assert.deepEqual(inside([0, 0], [-1, 0], box, [0, 5]), [0, 1]);
  assert.deepEqual(inside([0, 0], [1, 0], box, [0, 0.5]), [0, 0.5]);
  assert.equal(inside([3, 0], [0, 1], box), null);
  assert.equal(inside([3, 3], [1, -0.1], box), null);
});

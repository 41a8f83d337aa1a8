import assert from "node:assert/strict";
import test from "node:test";

import { exact, name, number, numbers, readAll, written } from "../../docs/explorables/nn-math.mjs";

const range = { limit: 2, step: 0.1 };

test("numbers as they are written", () => {
  assert.equal(written(-0.4), "−0.40");
  assert.equal(written(-0), "0.00");
  assert.equal(written(-0.001), "0.00");
  assert.equal(written(14, 4), "14.0000");
});

test("an attribute with numbers", () => {
  assert.deepEqual(numbers(" 0.5,-2 , 1", range), [0.5, -2, 1]);
  assert.deepEqual(numbers("0.3", range), [0.3]);
  const faults = {
    "0.5, x": '"x" is not a number',
    "0.5,,1": '"" is not a number',
    "": '"" is not a number',
    Infinity: '"Infinity" is not a number',
    "2.1": "2.1 is not between −2 and 2",
    "0.85": "0.85 is not a multiple of 0.1",
  };
  for (const [text, message] of Object.entries(faults)) assert.throws(() => numbers(text, range), new RangeError(message));
});

test("an attribute with one number", () => {
  assert.equal(number("-0.5", range), -0.5);
  assert.throws(() => number("0.1, 0.2", range), new RangeError("one number, not 2"));
});

test("a range that does not begin at −limit", () => {
  assert.equal(number("0", { least: 0, ...range }), 0);
  assert.throws(() => number("-0.1", { least: 0, ...range }), new RangeError("-0.1 is not between 0 and 2"));
});

test("an attribute with a name", () => {
  const table = { and: {}, or: {} };
  assert.equal(name("or", table), "or");
  for (const text of ["xor", "toString", ""]) assert.throws(() => name(text, table), new RangeError("not one of and, or"));
});

test("a model from attributes", () => {
  const readers = { a: (text) => number(text, range), b: (text) => text };
  const read = (given) => readAll((key) => given[key] ?? null, { a: "1", b: "x" }, readers);
  assert.deepEqual(read({}), { a: 1, b: "x" });
  assert.deepEqual(read({ a: "0.5", c: "7" }), { a: 0.5, b: "x" });
  assert.throws(() => read({ a: "" }), new RangeError('a="": "" is not a number'));
});

test("a sum of nothing but rounding errors", () => {
  assert.notEqual(0.1 + 0.2 - 0.3, 0);
  assert.equal(exact(0.1 + 0.2 - 0.3), 0);
  assert.equal(exact(0.84), 0.84);
});

import assert from "node:assert/strict";
import test from "node:test";

import { count, far, formula, halfPoints, inWords, parts, sides } from "../../docs/explorables/nn-line-drawing.mjs";
import { boundary, CORNERS, gates, judge, positive, read, side, sum } from "../../docs/explorables/nn-line-math.mjs";

const line = (weights, bias, points = "none") => read((name) => ({ weights, bias, points })[name]);
const close = (values, wanted) => {
  assert.equal(values.length, wanted.length);
  values.forEach((value, i) => assert.ok(Math.abs(value - wanted[i]) < 1e-12, `${values}, not ${wanted}`));
};
const right = (...given) => judge(line(...given)).filter((corner) => corner.right).length;

test("the gates are the logical ones", () => {
  const logic = { and: (a, b) => a && b, or: (a, b) => a || b, nand: (a, b) => !(a && b), xor: (a, b) => a !== b };
  assert.deepEqual(Object.keys(gates), Object.keys(logic));
  for (const [name, gate] of Object.entries(logic)) {
    assert.deepEqual(gates[name].targets, CORNERS.map((corner) => Number(gate(...corner.map(Boolean)))), name);
  }
});

test("the boundary of AND", () => {
  const { length, distance, foot, halves } = boundary(line("1, 1", "-1.5"));
  close([length, distance], [Math.SQRT2, 1.5 / Math.SQRT2]);
  close(foot, [0.75, 0.75]);
  close(halves, [1.5, 1.5]);
});

test("the foot lies on the line, nearest to the origin", () => {
  for (const [weights, bias] of [["2, -1", "1"], ["-0.5, 0", "2.5"], ["0, 3", "0"], ["-3, 0.1", "-3"]]) {
    const model = line(weights, bias);
    const { distance, foot } = boundary(model);
    assert.equal(sum(model, foot), 0);
    close([Math.hypot(...foot)], [Math.abs(distance)]);
    assert.equal(sum({ weights: [-model.weights[1], model.weights[0]], bias: 0 }, foot), 0, "perpendicular to the line");
  }
});

test("a bias of 2 moves the half-point to the left", () => {
  assert.deepEqual(boundary(line("1, 0", "2")).halves, [-2, null]);
  assert.deepEqual(boundary(line("1, 0", "-2")).halves, [2, null]);
  assert.equal(halfPoints(line("1, 0", "2")), "Half-point on the axis: x₁\u00a0=\u00a0−2.00.");
  assert.equal(halfPoints(line("2, 1", "-2")), "Half-points on the axes: x₁\u00a0=\u00a01.00, x₂\u00a0=\u00a02.00.");
});

test("the side is the one that w points to", () => {
  assert.deepEqual(
    [[1, 1], [1, -1], [-1, 1], [-1, -1], [1, 0], [-1, 0], [0, 1], [0, -1]].map(side),
    [
      "above and to the right of", "below and to the right of", "above and to the left of", "below and to the left of",
      "to the right of", "to the left of", "above", "below",
    ],
  );
  for (const weights of ["1, 2", "-2, 1", "0, -1", "3, 0"]) {
    const model = line(weights, "0.7");
    const { foot } = boundary(model);
    assert.ok(sum(model, foot.map((x, i) => x + model.weights[i])) > 0);
  }
  assert.equal(sides(line("0, 1", "0")), "z > 0 above the line.");
});

test("what the perceptron arrives at", () => {
  assert.equal(right("2, 1", "-2", "and"), 4);
  assert.equal(right("1, 1", "0", "or"), 4);
  assert.equal(right("-2, -1", "3", "nand"), 4);
  assert.equal(right("-1, 0", "1", "xor"), 2);
});

test("on the line z is 0, and 0 does not fire", () => {
  assert.deepEqual(judge(line("0.1, 0.2", "-0.3", "and")).map(({ output }) => output), [0, 0, 0, 0]);
  assert.equal(count(line("0.1, 0.2", "-0.3", "and")), "right: 3 of 4");
});

test("no line gets more than three of XOR", () => {
  const seen = new Set();
  for (let a = -3; a <= 3; a += 0.5) {
    for (let b = -3; b <= 3; b += 0.5) for (let bias = -3; bias <= 3; bias += 0.5) seen.add(right(`${a}, ${b}`, `${bias}`, "xor"));
  }
  assert.deepEqual([...seen].sort(), [1, 2, 3]);
});

test("without weights there is no line", () => {
  const model = line("0, 0", "-1.5", "and");
  assert.equal(boundary(model), null);
  assert.equal(sides(model), "Both weights are 0: there is no line, and z is −1.5 everywhere.");
  assert.match(far(model), /division by 0/);
  assert.equal(count(model), "right: 3 of 4");
  assert.doesNotMatch(parts(model).body, /nn-boundary|nn-arrow|nn-side/);
});

test("the distance as it is said", () => {
  assert.equal(far(line("1, 1", "-1.5")), "−b/|w| = 1.06: the line's distance from the origin, along w.");
  assert.equal(far(line("1, 1", "1.5")), "−b/|w| = −1.06: the line's distance from the origin, against w.");
  assert.equal(far(line("1, 1", "0")), "−b/|w| = 0.00: the line goes through the origin.");
  assert.match(far(line("0.1, 0", "-3")), /= 30\.00: .* outside of the picture\.$/);
});

test("the positive part of a square", () => {
  const square = [[1, 1], [1, -1], [-1, -1], [-1, 1]];
  const area = (polygon) =>
    Math.abs(polygon.reduce((total, [x, y], i) => total + x * polygon[(i + 1) % polygon.length][1] - y * polygon[(i + 1) % polygon.length][0], 0)) / 2;
  close([area(positive(line("1, 0", "0"), square))], [2]);
  close([area(positive(line("1, 0", "0.5"), square))], [3]);
  close([area(positive(line("1, 1", "0"), square))], [2]);
  close([area(positive(line("1, 1", "-1"), square))], [0.5]);
  close([area(positive(line("0, 0", "1"), square))], [4]);
  assert.deepEqual(positive(line("0, 0", "0"), square), []);
  assert.deepEqual(positive(line("1, 1", "-2"), square), [], "a corner on the line is not positive");
});

test("the picture of AND", () => {
  const { body } = parts(line("1, 1", "-1.5", "and"));
  assert.equal(body.match(/nn-full/g).length, 1);
  assert.equal(body.match(/nn-hollow/g).length, 3);
  assert.doesNotMatch(body, /nn-wrong/);
  assert.match(body, /nn-boundary" d="M336 258L102 24"/); // from (3, −1.5) to (−1.5, 3)
  assert.match(body, /nn-arrow" d="M219 141L271 89M/); // from (0.75, 0.75) by (1, 1)
  assert.match(parts(line("1, 1", "0", "and")).body, /nn-wrong.*nn-wrong/);
});

test("the distance is dashed where it is negative", () => {
  assert.match(parts(line("1, 1", "-1.5")).body, /class="nn-pos"/);
  assert.match(parts(line("1, 1", "1.5")).body, /class="nn-neg"/);
});

test("as it is written", () => {
  assert.equal(formula(line("1, -2", "-1.5")), "1.0 × x₁ − 2.0 × x₂ − 1.5");
  assert.equal(formula(line("-0.5, 0", "0")), "−0.5 × x₁ + 0.0 × x₂ + 0.0");
  assert.match(inWords(line("1, 1", "-1.5", "and")), /z > 0 above and to the right of the line\..* AND, right: 4 of 4\.$/);
});

test("a line from attributes", () => {
  assert.deepEqual(read(() => null), { weights: [1, 1], bias: -1.5, points: "none" });
  const faults = [
    [["1", "0"], 'weights="1": two numbers, not 1'],
    [["1, 2, 3", "0"], 'weights="1, 2, 3": two numbers, not 3'],
    [["1, 4", "0"], 'weights="1, 4": 4 is not between −3 and 3'],
    [["1, 1", "0.25"], 'bias="0.25": 0.25 is not a multiple of 0.1'],
    [["1, 1", "0", "nor"], 'points="nor": not one of and, or, nand, xor, none'],
  ];
  for (const [wrong, message] of faults) assert.throws(() => line(...wrong), new RangeError(message));
});

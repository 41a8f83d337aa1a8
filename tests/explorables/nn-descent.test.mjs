// The paths are compared with Keras's optimizers in tests/test_explorables.py.

import assert from "node:assert/strict";
import test from "node:test";

import { digits, fallback, inWords, lastStep, parts, rule } from "../../docs/explorables/nn-descent-drawing.mjs";
import { descend, factor, fate, loss, optimizers, read, way } from "../../docs/explorables/nn-descent-math.mjs";
import { written } from "../../docs/explorables/nn-math.mjs";

const descent = (given = {}) => read((name) => given[name] ?? null);
const end = (given) => written(descend(descent(given)).at(-1), 4);
const texts = (model) => [...parts(model).body.matchAll(/<text[^>]*>([^<]*)</g)].map((match) => match[1]);
const arrows = (model) => [...parts(model).body.matchAll(/class="nn-pos" stroke-width="1\.8" d="M(\S+) (\S+)L(\S+) (\S+)"/g)].map((match) => match.slice(1).map(Number));

test("four steps from 4", () => {
  assert.deepEqual(descend(descent()).map((w) => written(w, 4)), ["4.0000", "3.2000", "2.5600", "2.0480", "1.6384"]);
  const ends = { sgd: "1.6384", momentum: "−1.2344", adagrad: "3.7250", rmsprop: "3.1277", adam: "3.6007" };
  assert.deepEqual(Object.keys(optimizers), Object.keys(ends));
  for (const [optimizer, wanted] of Object.entries(ends)) assert.equal(end({ optimizer }), wanted, optimizer);
});

test("other rates", () => {
  assert.deepEqual(descend(descent({ rate: "0.5" })), [4, 0, 0, 0, 0]);
  assert.deepEqual(descend(descent({ rate: "0.9", steps: "2" })).map((w) => written(w, 4)), ["4.0000", "−3.2000", "2.5600"]);
  assert.deepEqual(descend(descent({ rate: "1", steps: "5" })), [4, -4, 4, -4, 4, -4]);
  assert.equal(end({ rate: "1.1" }), "8.2944");
  for (const optimizer of Object.keys(optimizers)) assert.deepEqual(descend(descent({ optimizer, rate: "0" })), [4, 4, 4, 4, 4]);
});

test("nothing moves from the bottom, and no steps are no steps", () => {
  for (const optimizer of Object.keys(optimizers)) {
    assert.ok(descend(descent({ optimizer, start: "0", steps: "20" })).every((w) => w === 0), optimizer);
    assert.deepEqual(descend(descent({ optimizer, steps: "0" })), [4]);
  }
});

test("the other side is the mirror image", () => {
  for (const optimizer of Object.keys(optimizers)) {
    const [right, left] = ["2.5", "-2.5"].map((start) => descend(descent({ optimizer, start, rate: "0.7", steps: "20" })));
    assert.deepEqual(left, right.map((w) => -w));
  }
});

test("the first step of AdaGrad and Adam is the rate", () => {
  for (const optimizer of ["adagrad", "adam"]) {
    for (const start of ["4", "0.3", "-4"]) {
      const [before, after] = descend(descent({ optimizer, start, steps: "1" }));
      assert.ok(Math.abs(Math.abs(after - before) - 0.1) < 1e-6, `${optimizer}: ${before} to ${after}`);
    }
  }
});

test("what becomes of w is what its factor says", () => {
  const words = {
    0: "stays",
    0.1: "shrinks",
    0.49: "shrinks",
    0.5: "jumps to 0 and stays",
    0.51: "swings and shrinks",
    0.99: "swings and shrinks",
    1: "swings for ever",
    1.01: "swings and grows",
    1.2: "swings and grows",
  };
  for (const [rate, word] of Object.entries(words)) {
    const model = descent({ rate, steps: "20" });
    assert.equal(fate(model), word, rate);
    const visited = descend(model);
    visited.slice(1).forEach((w, i) => assert.ok(Math.abs(w - visited[i] * factor(model)) < 1e-9 * Math.abs(w) + 1e-12));
    const [before, after] = visited.slice(-2);
    assert.equal(before * after < 0, word.startsWith("swings"), rate);
    assert.equal(Math.abs(after) > 4, word.endsWith("grows"), rate);
    assert.equal(Math.abs(after) < 4, word.endsWith("shrinks") || word.startsWith("jumps to 0"), rate);
  }
  assert.equal(fate(descent({ rate: "1.1", start: "0" })), "stays at 0");
});

test("where a step leads", () => {
  const ways = [
    [4, 4, "nowhere"], [4, 0, "to 0"], [4, 3, "nearer to 0"], [-3, -4, "further from 0"], [0, 1, "further from 0"],
    [4, -3, "over 0, nearer to it"], [-4, 4, "over 0, as far from it"], [1e-12, -2e-12, "over 0, further from it"],
  ];
  for (const [before, after, wanted] of ways) assert.equal(way(before, after), wanted);
});

test("it is said in words", () => {
  assert.equal(rule(descent()), "Each step multiplies w by 1 − 2 × 0.10 = 0.80: it shrinks.");
  assert.equal(rule(descent({ rate: "1.1" })), "Each step multiplies w by 1 − 2 × 1.10 = −1.20: it swings and grows.");
  assert.equal(rule(descent({ optimizer: "momentum" })), "Each step: 0.9 × the step before − rate × gradient.");
  assert.equal(lastStep(descent()), "Step 4 moved w by −0.4096: nearer to 0.");
  assert.equal(lastStep(descent({ rate: "1.1", steps: "1" })), "Step 1 moved w by −8.8000: over 0, further from it.");
  assert.equal(lastStep(descent({ rate: "1.2", steps: "5" })), "Step 5 moved w by −36.879: over 0, further from it, out of the picture.");
  assert.equal(lastStep(descent({ rate: "0.5" })), "Step 4 did not move w: it is at 0.");
  assert.equal(lastStep(descent({ rate: "0" })), "Step 4 did not move w.");
  assert.equal(lastStep(descent({ steps: "0" })), "No step yet.");
  assert.match(inWords(descent()), /with 4 steps \(rate 0\.10\).* after step 0: 4\.0000; .* after step 4: 1\.6384\.$/);
  assert.match(inWords(descent({ optimizer: "adam", steps: "1" })), /with 1 step \(Adam, rate 0\.10\).* after step 1: 3\.9000\.$/);
  assert.match(inWords(descent({ rate: "1.1" })), /after step 4: 8\.2944\.$/);
  assert.match(inWords(descent({ rate: "1.2", steps: "5" })), /after step 5: −21\.513, outside of the picture\.$/);
});

test("the picture holds its numbers", () => {
  const shown = texts(descent());
  for (const text of ["rate 0.10", "w × 0.80: shrinks", "4.0000", "3.2000", "2.5600", "2.0480", "1.6384"]) assert.ok(shown.includes(text), text);
  assert.ok(texts(descent({ rate: "0.9" })).includes("w × (−0.80): swings and shrinks"));
  assert.ok(texts(descent({ choose: "yes" })).includes("SGD, rate 0.10"));
  assert.ok(texts(descent({ optimizer: "adam" })).includes("Adam, rate 0.10"));
  assert.doesNotMatch(fallback(descent({ optimizer: "adam" })), /shrinks|w ×/);
});

test("the table holds the last five", () => {
  const shown = texts(descent({ rate: "1.2", steps: "20" }));
  for (const text of ["871.2", "−1219.7", "1707.5", "−2390.5", "3346.7"]) assert.ok(shown.includes(text), text);
  assert.ok(!shown.includes("4.0000"));
  assert.deepEqual([9.9999, -15.3664, 100.25, 0, 700037.6966].map(digits), ["9.9999", "−15.366", "100.3", "0.0000", "700038"]);
});

test("an arrow leads from point to point, and ends in front of its dot", () => {
  const [unit, high] = [(342 - 28) / 9, 208 / (4.5 ** 2 + 1.8)];
  const visited = descend(descent({ rate: "0.9", steps: "2" }));
  const drawn = arrows(descent({ rate: "0.9", steps: "2" }));
  assert.equal(drawn.length, 2);
  drawn.forEach(([left, top, right, bottom], i) => {
    const [from, to] = [visited[i], visited[i + 1]].map((w) => [185 + unit * w, 238 - high * (loss(w) + 1.8)]);
    assert.ok(Math.hypot(left - from[0], top - from[1]) < 0.15);
    assert.ok(Math.abs(Math.hypot(right - to[0], bottom - to[1]) - 4.5) < 0.15);
    const across = (to[0] - from[0]) * (bottom - from[1]) - (to[1] - from[1]) * (right - from[0]);
    assert.ok(Math.abs(across) < 40, "it points at its dot");
  });
  assert.doesNotMatch(parts(descent({ rate: "0.9" })).body, /nn-neg/, "the way is said in words");
  assert.deepEqual(arrows(descent({ start: "0" })), []);
});

test("the picture grows with the walk, in three stages", () => {
  const marks = (given) => {
    const shown = texts(descent(given));
    return [[4, 20], [8, 80], [16, 320]].filter((pair) => pair.every((mark) => shown.includes(`${mark}`))).map(([w]) => w);
  };
  assert.deepEqual(marks({ steps: "20" }), [4]);
  assert.deepEqual(marks({ rate: "1.1", steps: "4" }), [8]);
  assert.deepEqual(marks({ rate: "1.1", steps: "5" }), [16]);
  const { body } = parts(descent({ rate: "1.1" }));
  assert.equal(arrows(descent({ rate: "1.1" })).length, 4);
  assert.equal(body.match(/nn-point/g).length, 2, "the last point is to be seen in both graphs");
});

test("what leaves the largest picture ends at its edge, with its value", () => {
  const model = descent({ rate: "1.2", steps: "5" });
  const last = arrows(model).at(-1);
  assert.ok(last[2] > 28 && last[3] === 30, "through the top");
  assert.ok(texts(model).includes("← −21.513"));
  assert.ok(texts(descent({ rate: "1.2", steps: "6" })).includes("30.118 →"));
  assert.doesNotMatch(parts(descent({ rate: "1.1" })).body, /[←→]/);
  assert.doesNotMatch(parts(model).body, /nn-point/, "the last point is not to be seen");
  assert.equal(loss(descend(model).at(-1)) > loss(18), true);
});

test("no other optimizer leaves the largest picture", () => {
  for (const optimizer of Object.keys(optimizers).filter((name) => name !== "sgd")) {
    for (let rate = 0; rate <= 1.2; rate += 0.01) {
      const visited = descend(descent({ optimizer, rate: rate.toFixed(2), steps: "20" }));
      assert.ok(visited.every((w) => Math.abs(w) <= 18), `${optimizer}, ${rate}`);
    }
  }
  assert.match(parts(descent({ optimizer: "momentum", rate: "1.2", steps: "1" })).body, /nn-point/);
});

test("the second graph grows with the steps", () => {
  for (const [steps, wanted] of [["4", "5"], ["6", "10"], ["20", "20"]]) {
    const { body } = parts(descent({ steps }));
    assert.ok(body.includes(`x="342" y="357">${wanted}</text>`), steps);
  }
});

test("a descent from attributes", () => {
  assert.deepEqual(descent(), { start: 4, rate: 0.1, optimizer: "sgd", steps: 4, choose: "no" });
  const faults = [
    [{ start: "5" }, 'start="5": 5 is not between −4 and 4'],
    [{ rate: "-0.1" }, 'rate="-0.1": -0.1 is not between 0 and 1.2'],
    [{ rate: "0.125" }, 'rate="0.125": 0.125 is not a multiple of 0.01'],
    [{ steps: "2.5" }, 'steps="2.5": 2.5 is not a multiple of 1'],
    [{ steps: "21" }, 'steps="21": 21 is not between 0 and 20'],
    [{ optimizer: "lion" }, 'optimizer="lion": not one of sgd, momentum, adagrad, rmsprop, adam'],
    [{ choose: "maybe" }, 'choose="maybe": not one of yes, no'],
  ];
  for (const [wrong, message] of faults) assert.throws(() => descent(wrong), new RangeError(message));
});

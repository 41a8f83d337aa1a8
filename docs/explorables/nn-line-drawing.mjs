// Draws the plane of two inputs, and the line that a neuron draws through it, as SVG text.

import { inside, label, path, px, sign, still } from "./nn-drawing.mjs";
import { boundary, gates, judge, positive, RANGE, side, sum } from "./nn-line-math.mjs";
import { written } from "./nn-math.mjs";

const EDGE = RANGE.limit; // the plane is drawn from -3 to 3
const UNIT = 52;
const CENTRE = [180, 180];
const BOX = [[-EDGE, EDGE], [-EDGE, EDGE]];
const SQUARE = [[EDGE, EDGE], [EDGE, -EDGE], [-EDGE, -EDGE], [-EDGE, EDGE]];
const HEAD = 9;

/** Where a point of the plane stands in the drawing. */
const place = ([x1, x2]) => [CENTRE[0] + UNIT * x1, CENTRE[1] - UNIT * x2];

const along = ([x, y], [dx, dy], step) => [x + step * dx, y + step * dy];

/** "1.0 × x₁ − 2.0 × x₂ − 1.5" */
export function formula({ weights, bias }) {
  const signed = (value) => (written(value, 1).startsWith("−") ? `− ${written(-value, 1)}` : `+ ${written(value, 1)}`);
  return `${written(weights[0], 1)} × x₁ ${signed(weights[1])} × x₂ ${signed(bias)}`;
}

/** "right: 3 of 4" */
export function count(model) {
  const corners = judge(model);
  return `right: ${corners.filter(({ right }) => right).length} of ${corners.length}`;
}

/** What the line divides, as a sentence. */
export function sides(model) {
  if (boundary(model)) return `z > 0 ${side(model.weights)} the line.`;
  return `Both weights are 0: there is no line, and z is ${written(model.bias, 1)} everywhere.`;
}

/** How far the line is from the origin, as a sentence. */
export function far(model) {
  const line = boundary(model);
  if (!line) return "−b/|w| is a division by 0: there is no distance.";
  const { distance, foot, length } = line;
  const where = sign(distance) === "nn-zero" ? "the line goes through the origin" : `the line's distance from the origin, ${distance > 0 ? "along" : "against"} w`;
  const seen = inside(foot, [-model.weights[1] / length, model.weights[0] / length], BOX);
  return `−b/|w| = ${written(distance)}: ${where}${seen ? "" : ", outside of the picture"}.`;
}

/** Where the sigmoid of z is one half on the axes, as a sentence. */
export function halfPoints(model) {
  const line = boundary(model);
  if (!line) return "No half-points.";
  const found = line.halves.flatMap((x, i) => (x === null ? [] : [`x${"₁₂"[i]}\u00a0=\u00a0${written(x)}`]));
  return `Half-point${found.length > 1 ? "s" : ""} on the ${found.length > 1 ? "axes" : "axis"}: ${found.join(", ")}.`;
}

/** All that the picture shows, in words. */
export function inWords(model) {
  const all = [`The plane of the inputs x₁ and x₂, and the line where z = ${formula(model)} is 0.`, sides(model), far(model)];
  all.push(model.points === "none" ? halfPoints(model) : `${gates[model.points].label}, ${count(model)}.`);
  return all.join(" ");
}

/** The arrow of w from the foot, or, where the foot is not to be seen, from the middle of the line. */
function arrow(weights, foot, [start, end], way) {
  const from = inside(foot, [0, 0], BOX) ? foot : along(foot, way, (start + end) / 2);
  const [, reach] = inside(from, weights, BOX, [0, 1]) ?? [0, 0];
  const length = UNIT * reach * Math.hypot(...weights);
  if (length < 2 * HEAD) return { shapes: "", text: "" };
  const tip = place(along(from, weights, reach));
  const [ux, uy] = [weights[0], -weights[1]].map((weight) => weight / Math.hypot(...weights));
  const back = along(tip, [ux, uy], -HEAD);
  const wings = [along(back, [-uy, ux], HEAD / 2), along(back, [-uy, ux], -HEAD / 2)];
  const shapes = `<path class="nn-arrow" d="${path([place(from), tip])}${path([wings[0], tip, wings[1]])}"/>`;
  // At the side of the arrow that is not the right angle's.
  const [x, y] = along(along(tip, [ux, uy], -16), [uy, -ux], 14);
  return { shapes, text: label(x, y + 5, reach < 1 ? "w …" : "w") };
}

function lineAndArrow({ weights }, { foot, length, distance }) {
  const way = [-weights[1] / length, weights[0] / length];
  const seen = inside(foot, way, BOX);
  if (!seen) return { shapes: "", text: "" };
  const { shapes, text } = arrow(weights, foot, seen, way);
  const line = `<path class="nn-boundary" d="${path(seen.map((step) => place(along(foot, way, step))))}"/>`;
  if (!inside(foot, [0, 0], BOX)) return { shapes: line + shapes, text };
  const out = weights.map((weight) => weight / length);
  const turn = 0.15;
  const square = [along(foot, way, turn), along(along(foot, way, turn), out, turn), along(foot, out, turn)];
  const from = `<path class="${sign(distance)}" stroke-width="1.6" d="${path([place([0, 0]), place(foot)])}"/>`;
  return { shapes: `${from}<path class="nn-zero" d="${path(square.map(place))}"/>${line}${shapes}`, text };
}

function corner({ point, target, right }) {
  const [x, y] = place(point);
  const cross = right ? "" : `<path class="nn-wrong" d="M${x - 12} ${y - 12}l5 5m14 14l5 5m0 -24l-5 5m-14 14l-5 5"/>`;
  return `<circle class="${target ? "nn-full" : "nn-hollow"}" cx="${x}" cy="${y}" r="7"/>${cross}`;
}

/** "z > 0" and "z < 0" outside of the plane, each at a corner where it holds. */
function signs(model) {
  const [high, low] = [Math.max, Math.min].map((pick) => pick(...SQUARE.map((point) => sum(model, point))));
  const at = (value, text) => {
    const point = SQUARE.find((point) => sum(model, point) === value);
    const [x, y] = place(point);
    return label(x, y + (point[1] > 0 ? -8 : 17), text, point[0] > 0 ? "nn-small nn-right" : "nn-small nn-left");
  };
  if (high === low) return at(high, `z = ${written(high, 1)}`);
  return (high > 0 ? at(high, "z > 0") : "") + (low < 0 ? at(low, "z < 0") : "");
}

/**
 * Draw the plane.
 *
 * @param {object} model as `read` returns it.
 * @returns {{width: number, height: number, body: string}} the size of the drawing, and the elements within <svg>.
 */
export function parts(model) {
  const [left, top] = place([-EDGE, EDGE]);
  const size = 2 * EDGE * UNIT;
  const area = positive(model, SQUARE);
  const line = boundary(model);
  const { shapes, text } = line ? lineAndArrow(model, line) : { shapes: "", text: "" };
  const marks = [-2, -1, 1, 2];
  const ticks = marks.map((mark) => `M${px(CENTRE[0] + UNIT * mark)} ${CENTRE[1] - 3}v6M${CENTRE[0] - 3} ${px(CENTRE[1] + UNIT * mark)}h6`);
  const texts = marks.flatMap((mark) => [
    label(CENTRE[0] + UNIT * mark, CENTRE[1] + 22, written(mark, 0), "nn-small"),
    label(CENTRE[0] - 13, CENTRE[1] - UNIT * mark + 4, written(mark, 0), "nn-small nn-right"),
  ]);
  texts.push(
    label(left + size + 6, CENTRE[1] + 4, "x₁", "nn-small nn-left"),
    label(CENTRE[0], top - 8, "x₂", "nn-small"),
    signs(model),
    text,
    label(CENTRE[0], top + size + 42, `z = ${formula(model)}`),
  );
  const gate = gates[model.points];
  if (gate) texts.push(label(CENTRE[0], top + size + 64, `${gate.label}: ● should be 1, ○ should be 0`, "nn-small"));
  const body = [
    `<g class="nn-plane"><rect x="${left}" y="${top}" width="${size}" height="${size}"/>` +
      `${area.length ? `<path class="nn-side" d="${path(area.map(place))}Z"/>` : ""}` +
      `<path class="nn-axis" d="M${left} ${CENTRE[1]}h${size}M${CENTRE[0]} ${top}v${size}${ticks.join("")}"/></g>`,
    `<g class="nn-lines">${shapes}</g>`,
    `<g class="nn-corners">${model.points === "none" ? "" : judge(model).map(corner).join("")}</g>`,
    `<g class="nn-texts nn-haloed" text-anchor="middle">${texts.join("")}</g>`,
  ];
  return { width: 360, height: top + size + (gate ? 70 : 48), body: body.join("\n") };
}

/** The picture for readers without scripts. */
export const fallback = (model) => still(parts(model), inWords(model));

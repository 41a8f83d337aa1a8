// Draws an activation function, its slope, and the tangent at one point, as SVG text.

import { at, functions, RANGE } from "./nn-activation-math.mjs";
import { inside, label, path, px, sign, still } from "./nn-drawing.mjs";
import { written } from "./nn-math.mjs";

const EDGE = RANGE.limit; // drawn for z from -4 to 4
const WIDTH = 360;
const [LEFT, RIGHT, TOP, BOTTOM] = [14, 346, 36, 282];
const NEXT = 1e-9; // as near to 0 as makes no difference in the drawing
const REACH = 80; // half the length of the tangent

/** Return functions that place z and an output in the drawing. */
function scale({ low, high }) {
  const room = (high - low) / 8; // above and below the curve
  const unit = (BOTTOM - TOP) / (high - low + 2 * room);
  return {
    x: (z) => (LEFT + RIGHT) / 2 + ((RIGHT - LEFT) / (2 * EDGE)) * z,
    y: (output) => BOTTOM - unit * (output - low + room),
    box: [[-EDGE, EDGE], [low - room, high + room]],
  };
}

/** The curve of `f`, as one piece or, where it breaks at 0, as two. */
function curve(f, breaks, { x, y }) {
  const piece = (from, to) => {
    const zs = Array.from({ length: Math.round((to - from) * 10) + 1 }, (_, i) => from + i / 10);
    return path(zs.map((z) => [x(z), y(f(z === 0 && breaks ? (from === 0 ? NEXT : -NEXT) : z))]));
  };
  return breaks ? piece(-EDGE, 0) + piece(0, EDGE) : piece(-EDGE, EDGE);
}

const dot = (kind, x, y, r) => `<circle class="${kind}" cx="${px(x)}" cy="${px(y)}" r="${r}"/>`;

/** Hollow dots where a curve ends at 0 without reaching the value that it has there. */
function ends(f, value, { x, y }) {
  const open = [...new Set([f(-NEXT), f(NEXT)].map((end) => written(end, 4)))].map((text) => Number(text.replace("−", "-")));
  return open.filter((end) => end !== value).map((end) => dot("nn-open", x(0), y(end), 3)).join("");
}

/** The slope in digits, or that there is none. */
export const slopeWritten = (slope) => (slope === null ? "none" : written(slope, 4));

/** What the slope says about this point, as a sentence. */
export function meaning(model) {
  const { slope } = at(model);
  if (slope === null) return `No slope at exactly 0: ${functions[model.function].none}.`;
  return `A small step of z moves the output ${written(Math.abs(slope), 4)} times as far${slope < 0 ? ", the other way" : ""}.`;
}

/** One sentence that says all that the picture shows. */
export function inWords(model) {
  const { output, slope } = at(model);
  const { label, formula } = functions[model.function];
  const point = `at z = ${written(model.z)}: output ${written(output, 4)}, slope ${slopeWritten(slope)}`;
  return `The function ${label}, ${formula}, with its slope and the tangent ${point}.`;
}

/**
 * Draw a function.
 *
 * @param {object} model as `read` returns it.
 * @returns {{width: number, height: number, body: string}} the size of the drawing, and the elements within <svg>.
 */
export function parts(model) {
  const kind = functions[model.function];
  const { z } = model;
  const { output, slope } = at(model);
  const placed = scale(kind);
  const { x, y, box } = placed;
  const breaks = Boolean(kind.none);

  const [zs, outputs] = [[-4, -2, 2, 4], kind.high > 1 ? [-4, -2, 2, 4].filter((mark) => mark >= kind.low) : [-1, 1]];
  const ticks = [...zs.map((mark) => `M${px(x(mark))} ${px(y(0) - 3)}v6`), ...outputs.map((mark) => `M${px(x(0) - 3)} ${px(y(mark))}h6`)];
  const axes = `M${LEFT} ${px(y(0))}H${RIGHT}M${px(x(0))} ${TOP}V${BOTTOM}`;

  const lines = [`<path class="nn-slope" d="${curve(kind.slope, breaks, placed)}"/>`];
  if (breaks) lines.push(ends(kind.slope, null, placed));
  lines.push(`<path class="nn-curve nn-blue" d="${curve(kind.f, breaks, placed)}"/>`);
  if (breaks) lines.push(ends(kind.f, kind.f(0), placed));
  lines.push(`<path class="nn-guide" d="${path([[x(z), y(0)], [x(z), y(output)]])}"/>`);
  if (slope !== null) {
    const step = REACH / Math.hypot(x(1) - x(0), slope * (y(1) - y(0)));
    const reach = inside([z, output], [1, slope], box, [-step, step]) ?? [0, 0];
    const tangent = path(reach.map((way) => [x(z + way), y(output + way * slope)]));
    lines.push(`<path class="${sign(slope)} nn-tangent" d="${tangent}"/>`, dot("nn-grey", x(z), y(slope), 4));
  }
  lines.push(dot("nn-point", x(z), y(output), 5.5));

  // The names stand at the right ends of the curves: above a flat one, at the left of a steep one.
  const name = kind.slope(EDGE) > 0.5 ? [x(3.4) - 10, y(kind.f(3.4)) + 4] : [RIGHT, y(kind.f(EDGE)) - 9];
  const texts = [
    ...zs.map((mark) => label(x(mark), y(0) + 18, written(mark, 0), "nn-small")),
    ...outputs.map((mark) => label(x(0) - 8, y(mark) + 4, written(mark, 0), "nn-small nn-right")),
    label(...name, kind.label, "nn-name nn-right"),
    label(RIGHT, y(kind.slope(EDGE)) - 8, "its slope", "nn-small nn-right"),
    label(LEFT, 18, `z ${written(z)}`, "nn-left"),
    label(158, 18, `output ${written(output, 4)}`, "nn-strong"),
    label(RIGHT, 18, `slope ${slopeWritten(slope)}`, "nn-right"),
  ];
  const body = [
    `<path class="nn-axis" d="${axes}${ticks.join("")}"/>`,
    `<g class="nn-lines">${lines.join("")}</g>`,
    `<g class="nn-texts nn-haloed" text-anchor="middle">${texts.join("")}</g>`,
  ];
  return { width: WIDTH, height: BOTTOM + 8, body: body.join("\n") };
}

/** The picture for readers without scripts. */
export const fallback = (model) => still(parts(model), inWords(model));

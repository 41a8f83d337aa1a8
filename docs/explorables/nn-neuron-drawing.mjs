// Draws a neuron as SVG text.

import { label, path, px, sign, still } from "./nn-drawing.mjs";
import { written } from "./nn-math.mjs";
import { activations, neuron } from "./nn-neuron-math.mjs";

const ROW = 64;
const TOP = 28;
const EDGE = 4; // the curve is drawn for z from -4 to 4
const BOX = { x: 264, size: 62 };

const thickness = (value) => (1.2 + 1.2 * Math.min(2, Math.abs(value))).toFixed(1);

const line = (value, x1, y1, x2, y2) =>
  `<path class="${sign(value)}" stroke-width="${thickness(value)}" d="M${x1} ${y1}L${x2} ${y2}"/>`;

/** Where (z, output) stands in the box of the curve; a point beyond its edge stands on the edge. */
function place(z, output, { low, high }, top) {
  const inside = (share) => Math.min(1, Math.max(0, share));
  const x = BOX.x + 4 + (BOX.size - 8) * inside((z + EDGE) / (2 * EDGE));
  const y = top + BOX.size - 7 - (BOX.size - 14) * inside((output - low) / (high - low));
  return [px(x), px(y)];
}

function curve(kind, top) {
  const points = [];
  for (let i = -20; i <= 20; i++) {
    const z = (EDGE * i) / 20;
    // The step jumps at 0: without a second point there it would lean.
    if (i === 1) points.push(place(1e-9, kind.f(1e-9), kind, top));
    points.push(place(z, kind.f(z), kind, top));
  }
  return path(points);
}

/** One sentence that says all that the picture shows. */
export function inWords(model) {
  const { products, z, output } = neuron(model);
  const list = (values) => values.map((value) => written(value)).join(", ");
  return (
    `A neuron. Inputs ${list(model.inputs)}; weights ${list(model.weights)}; products ${list(products)}; ` +
    `bias ${written(model.bias)}; weighted sum ${written(z)}; ` +
    `output of the ${activations[model.activation].label} ${written(output, 4)}.`
  );
}

/**
 * Draw a neuron.
 *
 * @param {object} model as `neuron` takes it.
 * @returns {{width: number, height: number, body: string}} the size of the drawing, and the elements within <svg>.
 */
export function parts(model) {
  const { products, z, output } = neuron(model);
  const count = model.inputs.length;
  const kind = activations[model.activation];
  const height = TOP + ROW * Math.max(3, count);
  const cy = TOP + (height - TOP) / 2;
  const top = cy - BOX.size / 2;
  const lines = [];
  const shapes = [];
  const texts = [label(27, 14, "inputs", "nn-small"), label(84, 14, "weights", "nn-small"), label(143, 14, "products", "nn-small")];
  model.inputs.forEach((x, i) => {
    const y = cy + (i - (count - 1) / 2) * ROW;
    lines.push(line(model.weights[i], 53, y, 115, y), line(products[i], 170, y, 222, cy));
    shapes.push(`<circle cx="27" cy="${y}" r="26"/>`);
    texts.push(label(27, y + 5, written(x)), label(84, y - 8, `× ${written(model.weights[i])}`), label(143, y + 5, written(products[i])));
  });
  lines.push(line(model.bias, 222, 22, 222, cy));
  lines.push(`<path class="nn-zero" d="M222 ${cy}H${BOX.x}M${BOX.x + BOX.size} ${cy}h14l-5 -4m5 4l-5 4"/>`);
  shapes.push(`<circle cx="222" cy="${cy}" r="29"/>`, `<rect x="${BOX.x}" y="${top}" width="${BOX.size}" height="${BOX.size}" rx="4"/>`);
  const [pointX, pointY] = place(z, output, kind, top);
  const [ox, oy] = place(0, 0, kind, top);
  const graph =
    `<path class="nn-zero" d="M${BOX.x} ${oy}h${BOX.size}M${ox} ${top}v${BOX.size}"/>` +
    `<path class="nn-curve" d="${curve(kind, top)}"/><circle class="nn-point" cx="${pointX}" cy="${pointY}" r="4.5"/>`;
  texts.push(
    label(222, 14, `bias ${written(model.bias)}`, "nn-small"),
    label(222, cy + 5, written(z)),
    label(222, cy + 48, "sum z", "nn-small"),
    label(BOX.x + BOX.size / 2, cy + 48, kind.label, "nn-small"),
    label(348, cy - 16, "output", "nn-small nn-left"),
    label(348, cy + 6, written(output, 4), "nn-out nn-left"),
  );
  const body = [
    `<g class="nn-lines">${lines.join("")}</g>`,
    `<g class="nn-shapes">${shapes.join("")}</g>`,
    `<g class="nn-graph">${graph}</g>`,
    `<g class="nn-texts" fill="currentColor" stroke="none" text-anchor="middle">${texts.join("")}</g>`,
  ];
  return { width: 430, height, body: body.join("\n") };
}

/** The picture for readers without scripts. */
export const fallback = (model) => still(parts(model), inWords(model));

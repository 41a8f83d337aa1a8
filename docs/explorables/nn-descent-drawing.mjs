// Draws steps down the curve w², and the loss after each, as SVG text.

import { descend, factor, fate, loss, optimizers, way } from "./nn-descent-math.mjs";
import { inside, label, path, px, still } from "./nn-drawing.mjs";
import { written } from "./nn-math.mjs";

const EDGE = 4.5; // drawn for w from -4.5 to 4.5, or as many times as far:
const STAGES = [1, 2, 4];
const [LEFT, RIGHT, TOP, BOTTOM] = [28, 342, 30, 238];
const SMALL = { top: 282, bottom: 340 }; // the edges of the second graph, loss against step
const HEAD = 5;
const DOT = 3.5; // radius
const COLUMNS = 5; // of the table, the last of which holds the last step

/**
 * Where things stand in a picture that holds these numbers: the first stage that has room for all, else the last.
 *
 * @param {number[]} visited w before the first step and after each.
 */
function scale(visited) {
  const times = STAGES.find((stage) => visited.every((w) => Math.abs(w) <= stage * EDGE)) ?? STAGES.at(-1);
  const edge = times * EDGE;
  const [low, high] = [-1.8 * times ** 2, loss(edge)]; // for losses up to the ends of the curve
  const x = (w) => (LEFT + RIGHT) / 2 + ((RIGHT - LEFT) / (2 * edge)) * w;
  const y = (value) => BOTTOM - ((BOTTOM - TOP) / (high - low)) * (value - low);
  return {
    x,
    y,
    high,
    box: [[-edge, edge], [low, high]],
    ws: [-4, -2, 0, 2, 4].map((w) => times * w),
    losses: [0, 10, 20].map((value) => times ** 2 * value),
    curve: Array.from({ length: 20 * EDGE + 1 }, (_, i) => times * (i / 10 - EDGE)),
    place: (w) => [x(w), y(loss(w))],
    outside: (w) => Math.abs(w) > edge,
  };
}

/** A number in digits: with four decimals, or as many as there is room for. */
export function digits(value) {
  const size = Math.abs(value);
  return written(value, size < 10 ? 4 : size < 100 ? 3 : size < 10000 ? 1 : 0);
}

/** What is set: "Adam, rate 0.10". Plain gradient descent has its name only among others. */
function title({ optimizer, rate, choose }) {
  const named = choose === "yes" || optimizer !== "sgd" ? `${optimizers[optimizer].label}, ` : "";
  return `${named}rate ${written(rate)}`;
}

/** What plain gradient descent makes of w: "w × (−0.80): swings and shrinks". */
function outcome(model) {
  const times = written(factor(model));
  return `w × ${times.startsWith("−") ? `(${times})` : times}: ${fate(model)}`;
}

/** The numbers of the last steps, as many as the table has columns, and w after each. */
function last(visited) {
  const first = Math.max(0, visited.length - COLUMNS);
  return visited.slice(first).map((w, i) => ({ step: first + i, w }));
}

/** What each step does, as a sentence. */
export function rule(model) {
  if (model.optimizer !== "sgd") return `Each step: ${optimizers[model.optimizer].rule}.`;
  return `Each step multiplies w by 1 − 2 × ${written(model.rate)} = ${written(factor(model))}: it ${fate(model)}.`;
}

/** How far the last step went, as a sentence. */
export function lastStep(model) {
  if (model.steps === 0) return "No step yet.";
  const [before, after] = descend(model).slice(-2);
  if (before === after) return `Step ${model.steps} did not move w${before === 0 ? ": it is at 0" : ""}.`;
  const gone = scale(descend(model)).outside(after) ? ", out of the picture" : "";
  return `Step ${model.steps} moved w by ${digits(after - before)}: ${way(before, after)}${gone}.`;
}

/** All that the picture shows, in words. */
export function inWords(model) {
  const visited = descend(model);
  const steps = model.steps === 1 ? "1 step" : `${model.steps} steps`;
  const rows = last(visited).map(({ step, w }) => `after step ${step}: ${digits(w)}`);
  const gone = scale(visited).outside(visited.at(-1)) ? ", outside of the picture" : "";
  return `The curve of the loss w², with ${steps} (${title(model)}), and the loss after each. ${rule(model)} w ${rows.join("; ")}${gone}.`;
}

/** A step: an arrow from point to point, as far as it is in the picture. */
function step(from, to, { x, y, box }) {
  const rise = loss(to) - loss(from);
  const part = from === to ? null : inside([from, loss(from)], [to - from, rise], box, [0, 1]);
  if (!part) return "";
  const [start, end] = part.map((share) => [x(from + share * (to - from)), y(loss(from) + share * rise)]);
  const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
  if (length < 3 * DOT) return ""; // the dots hide it
  const [right, down] = [(end[0] - start[0]) / length, (end[1] - start[1]) / length];
  const back = (along, aside = 0) => [end[0] - along * right - aside * down, end[1] - along * down + aside * right];
  const tip = part[1] === 1 ? DOT + 1 : 0; // in front of its dot
  const line = `<path class="nn-pos" stroke-width="1.8" d="${path([start, back(tip)])}"/>`;
  if (length < 2 * HEAD + tip) return line;
  const head = path([back(tip + HEAD, HEAD - 1), back(tip), back(tip + HEAD, 1 - HEAD)]);
  return `${line}<path class="nn-pos" stroke-width="1.8" d="${head}"/>`;
}

/** Dots of one kind, the last of which is the blue one. Where there is no point, there is no dot. */
function dots(points, kind, r) {
  const dot = ([cx, cy], kind, r) => `<circle class="${kind}" cx="${px(cx)}" cy="${px(cy)}" r="${r}"/>`;
  return points.map((point, i) => point && (i === points.length - 1 ? dot(point, "nn-point", r + 2) : dot(point, kind, r))).join("");
}

/** The numbers of the steps at their points, the last one first; none so near to another, or to `gone`, that both are lost. */
function names(visited, { place, outside, y, high }) {
  const away = visited.at(-1);
  const beside = ([right, down]) => (away < 0 ? right < LEFT + 80 : right > RIGHT - 80) && Math.abs(down - y(0.17 * high)) < 24;
  const placed = [];
  const order = [visited.length - 1, ...visited.keys()];
  for (const i of order) {
    const [w, point] = [visited[i], place(visited[i])];
    if (outside(w) || (outside(away) && beside(point)) || placed.some(({ at }) => Math.hypot(at[0] - point[0], at[1] - point[1]) < 17)) continue;
    const [aside, kind] = w < 0 ? [-8, "nn-right"] : [8, "nn-left"];
    placed.push({ at: point, text: label(point[0] + aside, point[1] + 13, `${i}`, `nn-small ${kind}`) });
  }
  return placed.map(({ text }) => text).join("");
}

/** Where the last w is, if that is not in the picture. */
function gone(visited, { y, high, outside }) {
  const w = visited.at(-1);
  if (!outside(w)) return "";
  const [at, kind, text] = w < 0 ? [LEFT + 6, "nn-left", `← ${digits(w)}`] : [RIGHT - 6, "nn-right", `${digits(w)} →`];
  return label(at, y(0.2 * high), `step ${visited.length - 1}`, `nn-small ${kind}`) + label(at, y(0.11 * high), text, kind);
}

/** The loss after each step; what is above the picture is cut off. */
function history(visited, { high, losses }) {
  const end = [5, 10, 20].find((count) => visited.length - 1 <= count);
  const at = ([step, value]) => [LEFT + ((RIGHT - LEFT) / end) * step, SMALL.bottom - ((SMALL.bottom - SMALL.top) / high) * value];
  const points = visited.map((w, i) => [i, loss(w)]);
  const pieces = points.slice(1).flatMap((to, i) => {
    const way = [1, to[1] - points[i][1]];
    const part = inside(points[i], way, [[0, end], [0, high]], [0, 1]);
    return part ? [path(part.map((share) => at([i + share, points[i][1] + share * way[1]])))] : [];
  });
  const seen = points.map((point) => (point[1] > high ? null : at(point)));
  const marks = [0, 1, 2, 3, 4, 5].map((mark) => (mark * end) / 5).filter(Number.isInteger);
  return {
    lines: `<path class="nn-slope" d="${pieces.join("") || path([at(points[0])])}"/>${dots(seen, "nn-grey", 3)}`,
    ticks: [
      ...marks.map((mark) => `M${px(at([mark, 0])[0])} ${SMALL.bottom}v4`),
      ...losses.slice(1).map((mark) => `M${LEFT} ${px(at([0, mark])[1])}h-4`),
    ].join(""),
    texts: [
      ...marks.map((mark) => label(at([mark, 0])[0], SMALL.bottom + 17, `${mark}`, "nn-small")),
      ...losses.slice(1).map((mark) => label(LEFT - 7, at([0, mark])[1] + 4, `${mark}`, "nn-small nn-right")),
      label(LEFT, SMALL.top - 7, "loss after each step", "nn-small nn-left"),
    ],
  };
}

/** The last steps as a table: the number of each, and w after it. */
function table(visited) {
  return last(visited).flatMap(({ step, w }, i) => {
    const right = RIGHT - 66 * (COLUMNS - 1 - i);
    const strong = step === visited.length - 1 ? " nn-strong" : "";
    return [label(right, 386, `${step}`, "nn-small nn-right"), label(right, 406, digits(w), `nn-small nn-right${strong}`)];
  });
}

/**
 * Draw a descent.
 *
 * @param {object} model as `read` returns it.
 * @returns {{width: number, height: number, body: string}} the size of the drawing, and the elements within <svg>.
 */
export function parts(model) {
  const visited = descend(model);
  const fitted = scale(visited);
  const { x, y, ws, losses, place, outside } = fitted;
  const curve = fitted.curve.map(place);
  const ticks = [...ws.map((w) => `M${px(x(w))} ${BOTTOM}v4`), ...losses.map((value) => `M${LEFT} ${px(y(value))}h-4`)].join("");
  const below = history(visited, fitted);
  const frame = (top, bottom) => `<rect x="${LEFT}" y="${top}" width="${RIGHT - LEFT}" height="${bottom - top}"/>`;
  const seen = visited.map((w) => (outside(w) ? null : place(w)));
  const steps = visited.slice(1).map((w, i) => step(visited[i], w, fitted)).join("");
  const texts = [
    label(0, 18, title(model), "nn-left"),
    // The other optimizers multiply by no fixed number.
    model.optimizer === "sgd" ? label(RIGHT, 18, outcome(model), "nn-small nn-right") : "",
    ...ws.map((w) => label(x(w), BOTTOM + 17, written(w, 0), "nn-small")),
    ...losses.map((value) => label(LEFT - 7, y(value) + 4, written(value, 0), "nn-small nn-right")),
    label(RIGHT + 5, y(0) + 4, "w", "nn-small nn-left"),
    label(x(0), TOP + 17, "loss w²", "nn-small"),
    names(visited, fitted),
    gone(visited, fitted),
    ...below.texts,
    label(0, 386, "step", "nn-small nn-left"),
    label(0, 406, "w", "nn-small nn-left"),
    ...table(visited),
  ];
  const body = [
    `<g class="nn-plane">${frame(TOP, BOTTOM)}${frame(SMALL.top, SMALL.bottom)}` +
      `<path class="nn-axis" d="M${LEFT} ${px(y(0))}H${RIGHT}${ticks}${below.ticks}"/></g>`,
    `<g class="nn-lines"><path class="nn-curve" d="${path(curve)}"/>${steps}${dots(seen, "nn-open", DOT)}${below.lines}</g>`,
    `<g class="nn-texts nn-haloed" text-anchor="middle">${texts.join("")}</g>`,
  ];
  return { width: 360, height: 412, body: body.join("\n") };
}

/** The picture for readers without scripts. */
export const fallback = (model) => still(parts(model), inWords(model));

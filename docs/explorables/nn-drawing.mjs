// What the drawings of the explorables share. A drawing is SVG text: the same function draws the live picture and the
// one that stands in the page for readers without scripts, so the two cannot differ.

/** The class of a line that carries `value`: its sign is shown by colour and, where negative, by dashes. */
export const sign = (value) => (Math.abs(value) < 1e-9 ? "nn-zero" : value < 0 ? "nn-neg" : "nn-pos");

/** A coordinate, to a tenth of a pixel. */
export const px = (value) => Number(value.toFixed(1));

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

export const label = (x, y, text, kind) => `<text${kind ? ` class="${kind}"` : ""} x="${px(x)}" y="${px(y)}">${escaped(text)}</text>`;

/** The path through these points. */
export const path = (points) => `M${points.map((point) => point.map(px).join(" ")).join("L")}`;

/**
 * How much of a straight line lies in a box.
 *
 * @param {number[]} from a point of the line.
 * @param {number[]} way its direction.
 * @param {number[][]} box for each of the two coordinates the lowest and the highest.
 * @param {number[]} span the part of the line that is asked for, in steps of `way`.
 * @returns {number[] | null} the part of `span` in the box, or null.
 */
export function inside(from, way, box, [start, end] = [-Infinity, Infinity]) {
  for (const i of [0, 1]) {
    if (Math.abs(way[i]) < 1e-12) {
      if (from[i] < box[i][0] || from[i] > box[i][1]) return null;
      continue;
    }
    const [first, last] = box[i].map((edge) => (edge - from[i]) / way[i]).sort((a, b) => a - b);
    [start, end] = [Math.max(start, first), Math.min(end, last)];
  }
  return start <= end ? [start, end] : null;
}

/** The picture for readers without scripts: a complete <svg> that says what it shows. */
export function still({ width, height, body }, words) {
  const open = `<svg class="nn-picture" viewBox="0 0 ${width} ${height}" fill="none" stroke="currentColor" role="img"`;
  return `${open} aria-label="${escaped(words)}">\n${body}\n</svg>`;
}

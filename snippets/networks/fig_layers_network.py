"""Draws the network of two layers with every number in and on it."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE, VERMILION = "#757575", "#0072B2", "#D55E00"
weights = [np.array([[0.1, 0.2], [0.3, -0.4]]), np.array([[0.5, -0.6]])]
biases = [np.array([0.0, 0.2]), np.array([0.2])]
values, sums = [np.array([1.0, 0.5])], [None]
for W, b in zip(weights, biases):
    sums.append(W @ values[-1] + b)
    values.append(1 / (1 + np.exp(-sums[-1])))
places = [[(0, 1), (0, -1)], [(2.2, 1), (2.2, -1)], [(4.4, 0)]]
middle = {"ha": "center", "va": "center"}


def link(ax, start, end, number, label, at):
    """Draw a line, dashed where its number is negative."""
    colour = BLUE if number > 0 else VERMILION if number < 0 else GREY
    dash = "--" if number < 0 else "-"
    ax.plot(*zip(start, end), dash, color=colour, lw=1.2)
    label = f"{label}{number:g}".replace("-", "−")
    ax.text(*at, label, color=colour, size=12, **middle)


fig, ax = plt.subplots(figsize=(4.9, 3.7))
for layer, W in enumerate(weights):
    for (unit, source), w in np.ndenumerate(W):
        start = np.array(places[layer][source])
        end = np.array(places[layer + 1][unit])
        step = (end - start) / np.linalg.norm(end - start)
        slope = step[1] / step[0]
        along = 0.5 if slope == 0 or layer else 0.27
        side = 0.2 if start[1] > 0 else -0.2  # clear of the line
        off = side * np.array([slope * -0.7, 1.0])
        at = start + along * (end - start) + off
        link(ax, start + 0.32 * step, end - 0.32 * step, w, "", at)

for layer, column in enumerate(places):
    for unit, (x, y) in enumerate(column):
        value = values[layer][unit]
        text = f"{value:.3f}" if layer else f"{value:g}"
        circle = plt.Circle((x, y), 0.32, fill=False, ec=GREY, lw=1.2)
        ax.add_patch(circle)
        ax.text(x, y, text, size=11, **middle)
        if layer:
            up, bias = (1 if y >= 0 else -1), biases[layer - 1][unit]
            ends = [(x, y + 0.32 * up), (x, y + 0.62 * up)]
            link(ax, *ends, bias, "bias ", (x, y + 0.8 * up))
            z = f"z = {sums[layer][unit]:.3f}"
            ax.text(x + 0.16, y - 0.53 * up, z, size=11, **middle)
for x, name in zip([0, 2.2, 4.4], ["inputs x", "layer 1", "layer 2"]):
    ax.text(x, 2.2, name, size=12, ha="center")
arrow = {"arrowstyle": "->", "color": GREY, "lw": 1.2}
ax.annotate("", (5.1, 0), (4.72, 0), arrowprops=arrow)
ax.text(5.2, 0, "ŷ", size=14, va="center", color=BLUE)
ax.set(xlim=(-0.5, 5.5), ylim=(-2.0, 2.5), aspect="equal")
ax.axis("off")
plt.show()

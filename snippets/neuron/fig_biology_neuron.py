"""Draws a neuron above its artificial model, part above part."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE, VERMILION = "#757575", "#0072B2", "#D55E00"
rows = [(1.1, BLUE, "-"), (0, BLUE, "-"), (-1.1, VERMILION, "--")]
pairs = [
    (-1.05, "axon of\nanother\nneuron", "input"),
    (0.1, "synapse", "weight"),
    (1.32, "dendrite", "line to\nthe sum"),
    (2.4, "soma", "sum z"),
    (3.6, "start of\nthe axon", "activation\nfunction"),
    (4.6, "axon", "line"),
    (5.6, "axon\nterminals", "output"),
]
middle = {"ha": "center", "va": "center"}
grey = {"color": GREY, "lw": 1.2}
top = 5.3

fig, ax = plt.subplots(figsize=(5.4, 5.8))
for y, colour, line in rows:
    up = y + top
    ax.plot([-1.1, 0], [up, up], line, color=colour, lw=1.2)
    ax.plot([0], [up], "o", color=colour, markersize=7)
    x = np.linspace(0.22, 1.78 if y == 0 else 1.86, 40)
    bend = top + y * (1 - ((x - 0.22) / 2) ** 2)
    ax.plot(x, bend, color=GREY, lw=2.4)
    ax.plot([0.9, 0.3], [y * 0.9 + top, y * 0.9 + top + 0.4], **grey)
    end = top + y * 0.7
    ax.plot([4.5, 5.4], [top, end], **grey)
    ax.plot([5.4], [end], "o", color=GREY, markersize=7)
    circle = plt.Circle((-0.6, y), 0.32, fill=False, ec=GREY, lw=1.2)
    ax.add_patch(circle)
    away = np.array([3, -y]) / np.hypot(3, y) * 0.32
    ends = [-0.6 + away[0], 2.4 - away[0]], [y + away[1], -away[1]]
    ax.plot(*ends, line, color=colour, lw=1.2)
    ax.text(-0.6, y, "$x$", **middle)
    ax.text(0.3, y * 0.62 + 0.17, "× $w$", size=12, color=colour)
ax.add_patch(plt.Circle((2.4, top), 0.62, fill=False, ec=GREY, lw=2.4))
ax.add_patch(plt.Circle((2.4, top), 0.2, color=GREY))
ax.plot([3.02, 4.5], [top, top], color=GREY, lw=2.4)
ax.text(2.4, top + 0.8, "nucleus", ha="center")
ax.plot([2.4, 2.4], [top + 0.75, top + 0.2], color=GREY, lw=0.8)
ax.add_patch(plt.Circle((2.4, 0), 0.32, fill=False, ec=GREY, lw=1.2))
ax.text(2.4, 0, "$z$", **middle)
ax.add_patch(plt.Rectangle((3.4, -0.35), 0.7, 0.7, fill=False, ec=GREY))
ax.plot([3.45, 3.75, 4.05], [-0.22, -0.22, 0.25], color=BLUE, lw=1.2)
arrow = {"arrowstyle": "->", "color": GREY, "lw": 1.2}
ax.annotate("", (3.4, 0), (2.72, 0), arrowprops=arrow)
ax.annotate("", (5.6, 0), (4.1, 0), arrowprops=arrow)
for x, cell, model in pairs:
    ax.text(x, 3.35, cell, weight="bold", **middle)
    ax.plot([x, x], [2.3, 2.75], color=GREY, lw=1.2, ls=":")
    ax.text(x, 1.95, model, **middle)
ax.set(xlim=(-1.6, 6.2), ylim=(-1.5, 6.95), aspect="equal")
ax.axis("off")
plt.show()

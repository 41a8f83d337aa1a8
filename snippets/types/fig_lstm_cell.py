"""Draws one LSTM unit with the numbers of its first step."""

from math import exp, tanh

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE = "#757575", "#0072B2"
z = 0.5 * 1 + 0.5 * 0
i = o = 1 / (1 + exp(-z))
f, g = 1 / (1 + exp(-z - 1)), tanh(z)
c = f * 0 + i * g
h = o * tanh(c)

circles = {  # name: place, text inside
    "old": ((-0.3, 5), "c"), "keep": ((1.2, 5), "×"),
    "add": ((3.8, 5), "+"), "new": ((6.4, 5), "c"),
    "write": ((3.8, 3.4), "×"), "show": ((6.4, 3.4), "×"),
    "h": ((8.0, 3.4), "h"), "f": ((1.2, 1.9), "f"),
    "i": ((3.0, 1.9), "i"), "g": ((4.6, 1.9), "g"),
    "o": ((6.4, 1.9), "o"), "x": ((2.9, 0), "x"),
    "before": ((4.8, 0), "h"),
}  # fmt: skip
lines = "old keep,keep add,add new,write add,f keep,i write,g write"
lines += ",new show,o show,show h"
light = [f"{a} {b}" for a in ("x", "before") for b in "figo"]
numbers = [
    (-0.3, 5.65, "0"), (0.5, 2.5, f"{f:.4f}"),
    (2.45, 2.5, f"{i:.4f}"), (5.2, 2.5, f"{g:.4f}"),
    (7.4, 1.9, f"{o:.4f}"), (3.05, 4.2, f"{i * g:.4f}"),
    (6.4, 5.65, f"{c:.4f}"), (7.55, 4.25, f"tanh {tanh(c):.4f}"),
    (8.0, 2.8, f"{h:.4f}"), (2.3, 0, "1"), (5.4, 0, "0"),
]  # fmt: skip

fig, ax = plt.subplots(figsize=(4.9, 3.5))
middle = {"ha": "center", "va": "center"}
for place, text in circles.values():
    ax.add_patch(plt.Circle(place, 0.32, fill=False, ec=GREY, lw=1.2))
    ax.text(*place, text, size=13, color=GREY, **middle)
for pair in [*light, *lines.split(",")]:
    start, end = [np.array(circles[name][0]) for name in pair.split()]
    along = 0.36 * (end - start) / np.linalg.norm(end - start)
    style = {"arrowstyle": "->", "shrinkA": 0, "shrinkB": 0, "lw": 1.2}
    style |= {"color": GREY if pair in light else BLUE}
    style |= {"alpha": 0.6} if pair in light else {}
    ax.annotate("", end - along, start + along, arrowprops=style)
for at_x, at_y, text in numbers:
    ax.text(at_x, at_y, text, size=12, color=BLUE, **middle)
ax.set(xlim=(-0.9, 8.8), ylim=(-0.5, 6.0), aspect="equal")
ax.axis("off")
plt.show()

"""Draws values going forward and slopes coming back."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE, VERMILION = "#757575", "#0072B2", "#D55E00"
x, y = np.array([1.0, 0.5]), 1.0
W1, b1 = np.array([[0.1, 0.2], [0.3, -0.4]]), np.array([0.0, 0.2])
W2, b2 = np.array([0.5, -0.6]), 0.2
z1 = W1 @ x + b1
a1 = 1 / (1 + np.exp(-z1))
z2 = W2 @ a1 + b2
y_hat = 1 / (1 + np.exp(-z2))
d2 = (y_hat - y) * y_hat * (1 - y_hat)
s1, s2 = a1 * (1 - a1), y_hat * (1 - y_hat)

gap = 1.85
nodes = [  # place, name, forward, backward
    ((0, 1.25), "z₁", z1[0], d2 * W2[0] * s1[0]),
    ((0, -1.25), "z₁", z1[1], d2 * W2[1] * s1[1]),
    ((gap, 1.25), "a₁", a1[0], d2 * W2[0]),
    ((gap, -1.25), "a₁", a1[1], d2 * W2[1]),
    ((2 * gap, 0), "z₂", z2, d2),
    ((3 * gap, 0), "ŷ", y_hat, y_hat - y),
    ((4 * gap, 0), "L", (y - y_hat) ** 2 / 2, 1.0),
]
lines = [(0, 2, s1[0]), (1, 3, s1[1]), (2, 4, W2[0])]
lines += [(3, 4, W2[1]), (4, 5, s2), (5, 6, y_hat - y)]

fig, ax = plt.subplots(figsize=(6.0, 3.5))
middle = {"ha": "center", "va": "center"}
for (px, py), name, value, slope in nodes:
    circle = plt.Circle((px, py), 0.32, fill=False, ec=GREY, lw=1.2)
    ax.add_patch(circle)
    ax.text(px, py, name, size=13, **middle)
    text = f"{value:.4f}".replace("-", "−")
    ax.text(px, py + 0.54, text, color=BLUE, size=12, **middle)
    text = f"{slope:.4f}".replace("-", "−") if name != "L" else "1"
    ax.text(px, py - 0.54, text, color=VERMILION, size=12, **middle)
for source, target, slope in lines:
    start, end = np.array(nodes[source][0]), np.array(nodes[target][0])
    along = (end - start) / np.linalg.norm(end - start)
    side = np.array([-along[1], along[0]]) * 0.07
    there = np.array([start + 0.36 * along, end - 0.36 * along])
    style = {"arrowstyle": "->", "lw": 1.2, "shrinkA": 0, "shrinkB": 0}
    for colour, dash, (tail, head) in (
        (BLUE, "-", there + side),
        (VERMILION, "--", there[::-1] - side),
    ):
        arrow = style | {"color": colour, "linestyle": dash}
        ax.annotate("", head, tail, arrowprops=arrow)
    short = (
        f"{slope:.3f}" if abs(slope) not in (0.5, 0.6) else f"{slope:g}"
    )
    text = "×" + short.replace("-", "−")
    down = 0.3 if along[1] == 0 else 0.2
    shift = np.array([0.0 if along[1] == 0 else -0.42, -down])
    if along[1] > 0:
        shift = np.array([0.42, -down])
    at = (start + end) / 2 + shift
    ax.text(*at, text, color=VERMILION, size=11, **middle)
ax.set(xlim=(-0.62, 4 * gap + 0.62), ylim=(-2.0, 2.0), aspect="equal")
ax.axis("off")
plt.show()

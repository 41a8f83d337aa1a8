"""Draws each weight and, below it, how fast the loss rises with it."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE, VERMILION = "#757575", "#0072B2", "#D55E00"
x, y = np.array([1.0, 0.5]), 1.0
W1, b1 = np.array([[0.1, 0.2], [0.3, -0.4]]), np.array([0.0, 0.2])
W2, b2 = np.array([[0.5, -0.6]]), np.array([0.2])
a1 = 1 / (1 + np.exp(-(W1 @ x + b1)))
y_hat = 1 / (1 + np.exp(-(W2 @ a1 + b2)))
d2 = (y_hat - y) * y_hat * (1 - y_hat)
d1 = W2.T @ d2 * a1 * (1 - a1)
weights, slopes = [W1, W2], [np.outer(d1, x), np.outer(d2, a1)]
values, deltas = [x, a1, y_hat], [[None, None], d1, d2]
places = [[(0, 1.4), (0, -1.4)], [(2.9, 1.4), (2.9, -1.4)], [(5.4, 0)]]
middle = {"ha": "center", "va": "center", "size": 12}


def sign(text):
    """Write a real minus."""
    return text.replace("-", "−")


fig, ax = plt.subplots(figsize=(5.6, 4.2))
for layer, W in enumerate(weights):
    for (unit, source), w in np.ndenumerate(W):
        start = np.array(places[layer][source])
        end = np.array(places[layer + 1][unit])
        step = (end - start) / np.linalg.norm(end - start)
        ends = np.array([start + 0.36 * step, end - 0.36 * step])
        ax.plot(*ends.T, color=GREY, lw=1.2)
        along = 0.5 if layer else 0.32 if unit != source else 0.66
        at = start + along * (end - start)
        side = np.array([-step[1], step[0]])
        off = 0.2 if step[1] == 0 else 0.34 if layer else 0.4
        number = sign(f"{slopes[layer][unit, source]:.4f}")
        ax.text(
            *(at + off * side), sign(f"{w:g}"), color=BLUE, **middle
        )
        ax.text(*(at - off * side), number, color=VERMILION, **middle)

for layer, column in enumerate(places):
    for unit, (px, py) in enumerate(column):
        circle = plt.Circle((px, py), 0.34, fill=False, ec=GREY, lw=1.2)
        ax.add_patch(circle)
        text = f"{values[layer][unit]:.3f}" if layer else f"{x[unit]:g}"
        ax.text(px, py, text, color=BLUE, **middle | {"size": 11})
        if layer:
            text = "δ = " + sign(f"{deltas[layer][unit]:.4f}")
            up = 0.56 if py > 0 else -0.56
            ax.text(px, py + up, text, color=VERMILION, **middle)
for px, name in zip([0, 2.9, 5.4], ["inputs x", "layer 1", "layer 2"]):
    ax.text(px, 2.5, name, **middle)
ax.set(xlim=(-0.6, 6.15), ylim=(-2.2, 2.75), aspect="equal")
ax.axis("off")
plt.show()

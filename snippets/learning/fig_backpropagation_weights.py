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
places = [[(0, 1.5), (0, -1.5)], [(3.1, 1.5), (3.1, -1.5)], [(6.7, 0)]]
middle = {"ha": "center", "va": "center", "size": 12}


def sign(text):
    """Write a real minus."""
    return text.replace("-", "−")


fig, ax = plt.subplots(figsize=(4.7, 3.5))
for layer, W in enumerate(weights):
    for (unit, source), w in np.ndenumerate(W):
        start = np.array(places[layer][source])
        end = np.array(places[layer + 1][unit])
        length = np.linalg.norm(end - start)
        level = unit == source and not layer
        along = 0.5 if level or layer else 0.32
        at = start + along * (end - start)
        gap = (
            0 if level else 0.68 if layer else 0.5
        )  # room for the pair
        for p, q in ((0.47, along * length - gap), (0, length - 0.47)):
            p = p or along * length + gap
            ends = [start + d / length * (end - start) for d in (p, q)]
            ax.plot(*zip(*ends), color=GREY, lw=1.2)
        number = sign(f"{slopes[layer][unit, source]:.4f}")
        up = np.array([0, 0.22])
        ax.text(*(at + up), sign(f"{w:g}"), color=BLUE, **middle)
        ax.text(*(at - up), number, color=VERMILION, **middle)

for layer, column in enumerate(places):
    for unit, (px, py) in enumerate(column):
        circle = plt.Circle((px, py), 0.45, fill=False, ec=GREY, lw=1.2)
        ax.add_patch(circle)
        text = f"{values[layer][unit]:.3f}" if layer else f"{x[unit]:g}"
        ax.text(px, py, text, color=BLUE, **middle | {"size": 11})
        if layer:
            text = "δ = " + sign(f"{deltas[layer][unit]:.4f}")
            up = 0.72 if py > 0 else -0.72
            ax.text(px, py + up, text, color=VERMILION, **middle)
for px, name in zip([0, 3.1, 6.7], ["inputs x", "layer 1", "layer 2"]):
    ax.text(px, 2.8, name, color=GREY, **middle)
ax.set(xlim=(-0.8, 7.7), ylim=(-2.5, 3.05), aspect="equal")
ax.axis("off")
plt.show()

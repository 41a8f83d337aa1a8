"""Draws a convolution as the weight matrix of a dense layer."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE = "#757575", "#0072B2"
kernel = np.arange(1, 10).reshape(3, 3)
W = np.zeros((9, 25))
for place in range(9):
    i, j = divmod(place, 3)
    square = np.zeros((5, 5))
    square[i : i + 3, j : j + 3] = kernel
    W[place] = square.ravel()

fig, ax = plt.subplots(figsize=(6.0, 2.6))
for (i, j), value in np.ndenumerate(W):
    if value:
        shade = {"color": BLUE, "alpha": value / 9, "lw": 0}
        ax.add_patch(plt.Rectangle((j, -i - 1), 1, 1, **shade))
thin = {"color": GREY, "lw": 0.4}
for line in range(26):
    ax.plot([line] * 2, [-9, 0], **thin)
for line in range(10):
    ax.plot([0, 25], [-line] * 2, **thin)
for row in range(6):
    ax.plot([5 * row] * 2, [-9, 0], color=GREY, lw=1.2)
    if row < 5:
        at = {"ha": "center", "va": "bottom", "size": 12}
        ax.text(5 * row + 2.5, 0.3, f"row {row}", **at)
side = {"ha": "right", "va": "center", "size": 12}
ax.text(-0.4, -0.5, "(0, 0)", **side)
ax.text(-0.4, -8.5, "(2, 2)", **side)
ax.text(-0.4, -4.5, "place", **side)
ax.set(xlim=(-3.6, 25.1), ylim=(-9.2, 1.9), aspect="equal")
ax.axis("off")
plt.show()

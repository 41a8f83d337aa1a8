"""Draws what one unit of three kinds of layer reads."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE = "#757575", "#0072B2"
side = 8  # drawn for 8 x 8 pixels: 28 would be too fine

everything = np.ones((side, side), dtype=bool)
window = np.zeros_like(everything)
window[2:5, 3:6] = True
row = np.zeros_like(everything)
row[3] = True

fig, axes = plt.subplots(1, 3, figsize=(6.4, 3.0))
for ax, reads, name in zip(
    axes,
    [everything, window, row],
    ["dense", "convolution", "recurrent"],
):
    for (r, c), read in np.ndenumerate(reads):
        square = plt.Rectangle((c, side - 1 - r), 1, 1, ec=GREY, lw=0.6)
        square.set_facecolor(BLUE if read else "none")
        square.set_alpha(0.55 if read else 1)
        ax.add_patch(square)
    ax.set_title(name, size=13)
    ax.set(
        xlim=(-0.4, side + 0.4), ylim=(-2.6, side + 0.3), aspect="equal"
    )
    ax.axis("off")

words = [
    "64 weights:\none for each pixel",
    "9 weights:\nused at every place",
    "8 weights for the row,\n1 for each old state",
]
for ax, text in zip(axes, words):
    ax.text(side / 2, -0.5, text, ha="center", va="top", size=11)
plt.show()

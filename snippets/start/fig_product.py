"""Draws a matrix product: one row meets one column."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE = "#757575", "#0072B2"
X = np.array(
    [[0.8, 0.9, 0.3], [1.0, 0.4, 0.8], [0.2, 0.9, 0.1], [0.1, 0.2, 0.9]]
)
W = np.array([[0.5, 0.7, -0.6], [0.9, 0.1, -0.9]])
middle = {"ha": "center", "va": "center"}


def grid(ax, left, numbers, chosen, form):
    """Draw an array as boxes, those in `chosen` thick and blue."""
    for (row, column), number in np.ndenumerate(numbers):
        here = chosen in ((row, None), (None, column), (row, column))
        corner = (left + column, -0.8 * row)
        style = {"ec": BLUE if here else GREY, "lw": 2 if here else 0.8}
        box = plt.Rectangle(corner, 0.92, 0.7, fill=False, **style)
        ax.add_patch(box)
        text = f"{number:{form}}".replace("-", "−")
        at = (corner[0] + 0.46, corner[1] + 0.34)
        ax.text(*at, text, color=style["ec"], size=11, **middle)


fig, ax = plt.subplots(figsize=(5.0, 2.9))
grid(ax, 0, X, (0, None), ".1f")
grid(ax, 3.7, W.T, (None, 0), ".1f")
grid(ax, 6.4, X @ W.T, (0, 0), ".2f")
titles = (1.46, "X", X), (4.66, "W.T", W.T), (7.36, "X @ W.T", X @ W.T)
for x, name, numbers in titles:
    ax.text(x, 1.65, name, weight="bold", ha="center")
    ax.text(x, 1.15, str(numbers.shape), size=11, ha="center")
ax.text(3.31, 0.34, "@", size=12, **middle)
ax.text(6.01, 0.34, "=", size=12, **middle)
pairs = [f"{x} × {w}" for x, w in zip(X[0], W[0])]
words = " + ".join(pairs) + f" = {X[0] @ W[0]:.2f}"
words = words.replace("-0.6", "(−0.6)")
ax.text(4.16, -3.1, words, color=BLUE, ha="center")
ax.set(xlim=(-0.1, 8.45), ylim=(-3.3, 2.1))
ax.axis("off")
plt.show()

"""Draws the weights that tell 1 from 0: one picture less another."""

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import LinearSegmentedColormap
from sklearn.datasets import load_digits

GREY, BLUE, VERMILION = "#757575", "#0072B2", "#D55E00"
ink, digit = load_digits(return_X_y=True)  # (1797, 64), (1797,)
x, target = ink[digit < 2], digit[digit < 2]
cut = int(0.8 * len(x))
w, b, seen, mistakes = np.zeros(64), 0, [], None
while mistakes != 0:
    mistakes = 0
    for row, wanted in zip(x[:cut], target[:cut]):
        error = wanted - int(row @ w + b > 0)
        if error:
            w, b = w + error * row, b + error
            seen.append((error, row))
            mistakes += 1

(first, added), (second, taken) = seen  # no more than two mistakes
assert (first, second) == (1, -1) and (w == added - taken).all()
# No ink lets the page through, whether that is light or dark.
colours = [VERMILION, VERMILION + "00", BLUE + "00", BLUE]
stops = list(zip([0, 0.5, 0.5, 1], colours))
scale = LinearSegmentedColormap.from_list("signs", stops)
fig, axes = plt.subplots(1, 3, figsize=(4.9, 2.1))
pictures = [(added, "a 1, added"), (-taken, "a 0, taken away")]
pictures.append((w, "the weights"))
for ax, (picture, title) in zip(axes, pictures):
    ax.imshow(picture.reshape(8, 8), cmap=scale, vmin=-16, vmax=16)
    for (row, column), value in np.ndenumerate(picture.reshape(8, 8)):
        if value < 0:
            shade = "white" if value < -9 else GREY
            at = {"ha": "center", "va": "center", "color": shade}
            ax.text(column, row, "−", size=10, **at)
    ax.set(title=title, xticks=[], yticks=[])
    ax.spines[:].set_visible(True)
plt.show()

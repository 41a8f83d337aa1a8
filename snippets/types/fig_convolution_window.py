"""Draws a window over the step picture, at two places."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE, VERMILION = "#757575", "#0072B2", "#D55E00"
picture = np.array([[0, 0, 1, 1, 1]] * 5)
kernel = np.array([[-1, 0, 1]] * 3)
middle = {"ha": "center", "va": "center"}
fig, ax = plt.subplots(figsize=(5.0, 4.6))


def box(x, y, wide, **look):
    """Draw an empty square whose upper left corner is (x, y)."""
    style = {"fill": False, "ec": GREY, "lw": 1.2} | look
    corner = (x, y - wide)
    ax.add_patch(plt.Rectangle(corner, wide, wide, **style))


def table(x, y, numbers):
    """Draw a table of numbers, negative ones orange and dashed."""
    for (i, j), value in np.ndenumerate(numbers):
        box(x + j, y - i, 1)
        sign = [GREY, BLUE, VERMILION][int(np.sign(value))]
        colour = sign if numbers is kernel else GREY
        text = f"{value:g}".replace("-", "−")
        at = (x + j + 0.5, y - i - 0.5)
        ax.text(*at, text, size=11, color=colour, **middle)


names = ["picture", "kernel", "feature map"]
for name, x in zip(names, [2.5, 8, 13]):
    ax.text(x, 2.9, name, size=12, **middle)
for top, place in [(2.4, 0), (-3.4, 2)]:
    table(0, top, picture)
    table(6.5, top - 1, kernel)
    z = (picture[:3, place : place + 3] * kernel).sum()
    for i in range(3):
        for j in range(3):
            box(11.5 + j, top - 1 - i, 1)
    at = (12 + place, top - 1.5)
    ax.text(*at, f"{z:g}", size=11, color=BLUE, **middle)
    box(11.5 + place, top - 1, 1, ec=BLUE, lw=2.4)
    box(place, top, 3, ec=BLUE, lw=2.4)
    ax.text(5.75, top - 2.5, "×", size=14, **middle)
    ax.text(10.5, top - 2.5, "→", size=14, **middle)
ax.set(xlim=(-0.1, 14.7), ylim=(-8.5, 3.3), aspect="equal")
ax.axis("off")
plt.show()

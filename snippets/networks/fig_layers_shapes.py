"""Draws a batch of four cases on its way through two layers."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE = "#757575", "#0072B2"
X = np.array([[1, 0.5], [0.5, 1], [0, 0], [-1, 2]])
W1, b1 = np.array([[0.1, 0.2], [0.3, -0.4]]), np.array([0.0, 0.2])
W2, b2 = np.array([[0.5, -0.6]]), np.array([0.2])
A1 = 1 / (1 + np.exp(-(X @ W1.T + b1)))
Y_hat = 1 / (1 + np.exp(-(A1 @ W2.T + b2)))
first = [("X", X), "@", ("W1.T", W1.T), "+", ("b1", b1), "→ σ →"]
second = [("A1", A1), "@", ("W2.T", W2.T), "+", ("b2", b2), "→ σ →"]
rows = [[*first, ("A1", A1)], [*second, ("Ŷ", Y_hat)]]
middle = {"ha": "center", "va": "center"}

fig, ax = plt.subplots(figsize=(5.0, 5.4))
for line, row in enumerate(rows):
    x, y = 0.0, -6.1 * line
    for part in row:
        if isinstance(part, str):
            room = 1.4 if "σ" in part else 0.55
            ax.text(x + room / 2, y, part, size=11, **middle)
            x = x + room
            continue
        name, array = part
        table = np.atleast_2d(array)
        height, width = table.shape
        colour = BLUE if name in ("X", "A1", "Ŷ") else GREY
        for (i, j), value in np.ndenumerate(table):
            corner = (x + j, y + height / 2 - i - 1)
            look = {"fill": False, "ec": colour, "lw": 1.2}
            ax.add_patch(plt.Rectangle(corner, 1, 1, **look))
            at = (corner[0] + 0.5, corner[1] + 0.5)
            text = (
                f"{value:.2f}" if name in ("A1", "Ŷ") else f"{value:g}"
            )
            text = text.replace("-", "−")
            ax.text(*at, text, size=11, **middle)
        centre = x + width / 2
        ax.text(centre, y + 2.35, name, size=12, color=colour, **middle)
        shape = str(array.shape)
        ax.text(centre, y - 2.4, shape, size=12, **middle)
        x = x + width
ax.set(xlim=(-0.1, 10.7), ylim=(-8.8, 2.7), aspect="equal")
ax.axis("off")
plt.show()

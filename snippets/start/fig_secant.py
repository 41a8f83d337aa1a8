"""Draws lines through two points of x², turning into a tangent."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE = "#757575", "#0072B2"
x = np.linspace(2.2, 5.15, 120)
ends = np.array([2.6, 5.2])

fig, ax = plt.subplots(figsize=(5.0, 3.8))
ax.plot(x, x * x, color=GREY, lw=2.6)
for h, label in [(2, 26.8), (1, 24.4), (0.0001, 22.0)]:
    slope = ((3 + h) ** 2 - 3**2) / h
    last = h == 0.0001
    style = {"color": BLUE if last else GREY, "lw": 2 if last else 1.2}
    ax.plot(ends, 9 + slope * (ends - 3), **style)
    words = f"h = {h}: {slope:.4f}" if last else f"h = {h}: {slope:.1f}"
    ax.text(5.3, label, words, color=style["color"], va="center")
    if not last:
        ax.plot(3 + h, (3 + h) ** 2, "o", color=GREY, markersize=6)
ax.plot(3, 9, "o", color=BLUE, markersize=7)
ax.text(3.1, 7.6, "x = 3", color=BLUE)
ax.text(5.3, 29.2, "slope", weight="bold")
ax.set(xlim=(2.1, 6.75), ylim=(4, 30.5), xticks=[3, 4, 5])
ax.set(xlabel="x", yticks=[9, 16, 25])
ax.set_ylabel("x²", rotation=0)
ax.yaxis.set_label_coords(-0.05, 0.95)
ax.spines["bottom"].set_bounds(2.1, 5.3)
ax.xaxis.set_label_coords(0.36, -0.08)
plt.show()

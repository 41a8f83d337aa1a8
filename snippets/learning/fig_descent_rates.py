"""Draws the steps on w squared at five learning rates."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE, VERMILION = "#757575", "#0072B2", "#D55E00"
layout = [["0.1", "0.5"], ["0.9", "1.0"], ["1.1", "1.1"]]
fig, axes = plt.subplot_mosaic(layout, figsize=(5.2, 6.4))
for name, ax in axes.items():
    rate, path = float(name), [4.0]
    for _ in range(4):
        path.append(path[-1] - rate * 2 * path[-1])
    wide = 9.4 if rate > 1 else 5.2
    w = np.linspace(-wide, wide, 200)
    ax.plot(w, w * w, color=GREY, lw=1.2)
    colour = VERMILION if rate >= 1 else BLUE
    dash = "--" if rate >= 1 else "-"
    for a, b in zip(path, path[1:]):
        if abs(a - b) > 0.01:
            arrow = {"arrowstyle": "->", "color": colour, "ls": dash}
            ends = (b, b * b), (a, a * a)
            ax.annotate("", *ends, arrowprops=arrow | {"lw": 1.4})
    ax.plot(path, np.square(path), "o", color=colour, ms=5)
    ax.plot(4, 16, "o", mfc="none", mec=GREY, ms=11)
    ax.set_title(f"rate {name}", size=12)
    ax.set(xlim=(-wide, wide), ylim=(-0.06 * wide**2, wide**2))
    ax.set_xticks([-8, -4, 0, 4, 8] if rate > 1 else [-4, 0, 4])
    ax.set_yticks([0, 40, 80] if rate > 1 else [0, 10, 20])
axes["1.1"].set_xlabel("w")
for name in ("0.1", "0.9", "1.1"):
    axes[name].set_ylabel("w²", rotation=0, labelpad=10)
plt.show()

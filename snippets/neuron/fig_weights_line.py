"""The boundary of a neuron with two inputs, w as an arrow."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE, VERMILION = "#757575", "#0072B2", "#D55E00"
w, b = np.array([1.5, 2]), -1.5
ends = np.array([0, 1])
line = -(w[0] * ends + b) / w[1]
foot = -b * w / (w @ w)  # of the perpendicular from 0, 0
tip = foot + 0.3 * w / np.hypot(*w)

fig, ax = plt.subplots(figsize=(4.4, 4.2))
ax.fill_between(ends, line, 1, color=BLUE, alpha=0.2, lw=0)
ax.plot(ends, line, color=GREY, lw=1.6)
ax.plot([0, foot[0]], [0, foot[1]], ":", color=GREY, lw=1.2)
arrow = {"arrowstyle": "->", "color": BLUE, "lw": 1.6}
arrow["shrinkA"] = arrow["shrinkB"] = 0
ax.annotate("", tip, foot, arrowprops=arrow)
ax.text(*(tip + [0.02, 0.0]), "w", color=BLUE, size=13)
ax.text(0.21, 0.24, f"{abs(b) / np.hypot(*w)}", ha="left")
for film in ([0, 0.75], [0.5, 0.375], [1, 0], [1, 0.5]):
    z = w @ film + b
    point = {"color": BLUE if z > 0 else GREY, "clip_on": False}
    ax.plot(*film, "o", zorder=3, markersize=6, **point)
ax.text(0.97, 0.94, "z > 0: fires", color=BLUE, ha="right")
ax.text(0.45, 0.03, "z < 0")
ax.text(0.03, 0.78, "z = 0")
ax.set(xlabel="director", ylabel="story", aspect="equal")
ax.set(xlim=(0, 1), ylim=(0, 1), xticks=[0, 0.5, 1])
ax.set(yticks=[0, 0.5, 1])
plt.show()

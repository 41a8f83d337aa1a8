"""Draws plain descent in the valley, with a small and a large rate."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE, VERMILION = "#757575", "#0072B2", "#D55E00"
stretch = np.array([1, 100])
a, b = np.meshgrid(np.linspace(-2, 9, 221), np.linspace(-1.3, 1.3, 131))
height = 0.5 * (a**2 + 100 * b**2)
levels = [2, 8, 18, 32, 50, 72]

fig, axes = plt.subplots(2, 1, figsize=(4.8, 4.2), sharex=True)
for ax, rate in zip(axes, (0.001, 0.019)):
    ax.contour(a, b, height, levels, colors=GREY, linewidths=0.7)
    w = np.array([8.0, 1.0])
    path = [w]
    for _ in range(25):
        w = w - rate * stretch * w
        path.append(w)
    path = np.array(path)
    ax.plot(*path.T, "o-", color=BLUE, markersize=3, lw=1.2)
    ax.plot(0, 0, "+", color=VERMILION, markersize=11, mew=2)
    ax.set(title=f"rate {rate}", yticks=[-1, 0, 1], xlim=(-2, 9))
    ax.set_ylabel("w2", rotation=0)
axes[1].set(xlabel="w1", xticks=[0, 4, 8])
plt.show()

"""Draws plain descent in the valley, with a small and a large rate."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE, VERMILION = "#757575", "#0072B2", "#D55E00"
stretch = np.array([1, 100])
turn = np.linspace(0, 2 * np.pi, 73)
# Where w1² + 100 w2² is 1.
round_one = np.array([np.cos(turn), np.sin(turn) / 10])

fig, axes = plt.subplots(2, 1, figsize=(4.8, 4.2), sharex=True)
for ax, rate in zip(axes, (0.001, 0.019)):
    for width in (2, 4, 6, 8, 10, 12):  # losses 2, 8, 18, 32, 50, 72
        ax.plot(*(width * round_one), color=GREY, lw=0.7)
    w = np.array([8.0, 1.0])
    path = [w]
    for _ in range(25):
        w = w - rate * stretch * w
        path.append(w)
    path = np.array(path)
    ax.plot(*path.T, "o-", color=BLUE, markersize=3, lw=1.2)
    ax.plot(0, 0, "+", color=VERMILION, markersize=11, mew=2)
    ax.set(title=f"rate {rate}", yticks=[-1, 0, 1])
    ax.set(xlim=(-2, 9), ylim=(-1.3, 1.3))
    ax.set_ylabel("w2", rotation=0)
axes[1].set(xlabel="w1", xticks=[0, 4, 8])
plt.show()

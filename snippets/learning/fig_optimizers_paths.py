"""Draws the ways of four optimizers through the valley."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE, VERMILION = "#757575", "#0072B2", "#D55E00"
stretch = np.array([1, 100])
turn = np.linspace(0, 2 * np.pi, 73)
# Where w1² + 100 w2² is 1.
round_one = np.array([np.cos(turn), np.sin(turn) / 10])


def path(kind, rate):
    """Return the places of 30 steps from (8, 1)."""
    w, v, m, s = np.array([8.0, 1.0]), 0, 0, 0
    places = [w]
    for t in range(1, 31):
        g = stretch * w
        if kind == "momentum":
            v = 0.9 * v - rate * g
            w = w + v
        elif kind == "AdaGrad":
            s = s + g**2
            w = w - rate * g / np.sqrt(s + 1e-7)
        elif kind == "RMSprop":
            s = 0.9 * s + 0.1 * g**2
            w = w - rate * g / np.sqrt(s + 1e-7)
        else:
            m, s = 0.9 * m + 0.1 * g, 0.999 * s + 0.001 * g**2
            size = np.sqrt(s / (1 - 0.999**t)) + 1e-7
            w = w - rate * m / (1 - 0.9**t) / size
        places.append(w)
    return np.array(places)


runs = {"momentum": 0.0063, "AdaGrad": 1, "RMSprop": 0.1, "Adam": 0.25}
fig, axes = plt.subplots(4, 1, figsize=(4.8, 7.2), sharex=True)
for ax, (kind, rate) in zip(axes, runs.items()):
    for width in (2, 4, 6, 8, 10, 12):  # losses 2, 8, 18, 32, 50, 72
        ax.plot(*(width * round_one), color=GREY, lw=0.7)
    ax.plot(*path(kind, rate).T, "o-", color=BLUE, markersize=3, lw=1.2)
    ax.plot(0, 0, "+", color=VERMILION, markersize=11, mew=2)
    ax.set(title=f"{kind}, rate {rate}", yticks=[-1, 0, 1])
    ax.set(xlim=(-3, 9), ylim=(-1.6, 1.6))
    ax.set_ylabel("w2", rotation=0)
axes[-1].set(xlabel="w1", xticks=[0, 4, 8])
plt.show()

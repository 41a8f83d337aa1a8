"""Draws one bump from two sigmoids, and a curve from ten bumps."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE, VERMILION = "#757575", "#0072B2", "#D55E00"


def sigmoid(z):
    """Squash into 0 to 1."""
    return 1 / (1 + np.exp(-np.clip(z, -500, 500)))


def bump(x, left, right, steep):
    """Return one step up and one step down."""
    return sigmoid(steep * (x - left)) - sigmoid(steep * (x - right))


def curve(x):
    """Return what the bumps have to follow."""
    return x * np.sin(3 * np.pi * x)


fig, (one, many) = plt.subplots(
    1, 2, figsize=(5.6, 2.9), width_ratios=(2, 3)
)
x = np.linspace(0, 1, 401)
one.plot(x, sigmoid(100 * (x - 0.4)), color=GREY, lw=3)
one.plot(x, -sigmoid(100 * (x - 0.6)), "--", color=VERMILION, lw=2.5)
one.plot(x, bump(x, 0.4, 0.6, 100), color=BLUE, lw=1.5)
one.text(0.66, 0.78, "step up")
one.text(0.06, -0.9, "step down")
one.text(0.5, 1.08, "sum", ha="center", color=BLUE)
one.set(title="one bump", xlabel="x", ylim=(-1.15, 1.3))
one.set(xticks=[0, 0.4, 0.6, 1], yticks=[-1, 0, 1])

x = np.linspace(-0.2, 1.5, 1701)
total = sum(
    curve(m) * bump(x, m - 0.5 / 9, m + 0.5 / 9, 1000)
    for m in np.linspace(0, 1, 10)
)
many.plot(x, curve(x), color=GREY, lw=1)
many.plot(x, total, color=BLUE, lw=1.5)
many.axvline(0, color=GREY, ls=":", lw=1)
many.axvline(1, color=GREY, ls=":", lw=1)
many.text(1.38, 1.25, "curve", ha="right")
many.text(0.8, 1.0, "bumps", ha="center", color=BLUE)
many.set(title="ten bumps", xlabel="x", ylim=(-1.3, 1.6))
many.set(xticks=[0, 0.5, 1, 1.5], yticks=[-1, 0, 1])
plt.show()

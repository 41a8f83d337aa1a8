"""Draws the loss of the four points as a landscape, with paths."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE = "#757575", "#0072B2"
hours = np.array([1.0, 2.0, 3.0, 6.0])
passed = np.array([0, 1, 0, 1])
scaled = (hours - hours.mean()) / hours.std()


def predict(w, b, x):
    """Return y_hat for every point, along the last axis."""
    return 1 / (1 + np.exp(-(w[..., None] * x + b[..., None])))


fig, axes = plt.subplots(2, 1, figsize=(4.8, 8.4))
panels = [
    (hours, 0.75 * 1.2101, -2.65, "hours"),
    (scaled, 0.75 * 10.0507, -1.3, "scaled hours"),
]
for ax, (x, rate, low, title) in zip(axes, panels):
    span, rise = np.linspace(-0.7, 2.3, 61), np.linspace(0, 3, 61)
    w, b = np.meshgrid(span, low + rise)
    y_hat = predict(w, b, x)
    right = np.where(passed == 1, y_hat, 1 - y_hat)
    height = -np.log(right).mean(axis=2)
    levels = [0.535, 0.55, 0.58, 0.63, 0.7, 0.8, 1, 1.3, 1.7]
    ax.contour(w, b, height, levels, colors=GREY, linewidths=0.8)
    path = [np.zeros(2)]
    for _ in range(200):
        d = predict(*path[-1], x) - passed
        g = np.array([(d * x).mean(), d.mean()])
        path.append(path[-1] - rate * g)
    path = np.array(path)
    ax.plot(*path.T, "o-", color=BLUE, lw=1.2, ms=3.5)
    ax.plot(0, 0, "o", mfc="none", mec=GREY, ms=11)
    ax.plot(*path[-1], "*", color=BLUE, ms=14)

    bend = predict(*path[-1], x) * (1 - predict(*path[-1], x))
    rows = np.stack([x, np.ones(4)])
    _, ways = np.linalg.eigh(rows * bend @ rows.T / 4)
    for way, dash, name in zip(ways.T, ("-", "--"), ("flat", "steep")):
        way = way if way[0] > 0 else -way
        ends = path[-1] + np.outer([-0.45, 0.45], way)
        ax.plot(*ends.T, dash, color=GREY, lw=2.2)
        at = {"xy": ends[1], "xytext": (4, 0), "va": "center"}
        ax.annotate(name, **at, textcoords="offset points")
    ax.set(xlim=(-0.7, 2.3), ylim=(low, low + 3))
    ax.set_title(f"{title}, rate {rate:.2f}", size=12)
    ax.set(xlabel="weight w", ylabel="bias b", aspect="equal")
plt.show()

"""Draws the paths and the losses of three batch sizes."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE, VERMILION = "#757575", "#0072B2", "#D55E00"
rng = np.random.default_rng(0)
x = rng.normal(size=1000)
chance = 1 / (1 + np.exp(-(2 * x - 1)))
y = np.where(rng.random(1000) < chance, 1, 0)
X = np.column_stack([x, np.ones(1000)])


def losses(points):
    """Return the loss at each of many points."""
    y_hat = 1 / (1 + np.exp(-(points @ X.T)))
    return -np.log(np.where(y == 1, y_hat, 1 - y_hat)).mean(axis=-1)


def train(size, rate=0.5, epochs=10):
    """Train as descent_batches.py does."""
    rng, path = np.random.default_rng(0), [np.zeros(2)]
    for _ in range(epochs):
        order = rng.permutation(1000)
        for first in range(0, 1000, size):
            rows = order[first : first + size]
            y_hat = 1 / (1 + np.exp(-(X[rows] @ path[-1])))
            g = X[rows].T @ (y_hat - y[rows]) / len(rows)
            path.append(path[-1] - rate * g)
    return np.array(path)


fig, (land, curve) = plt.subplots(2, 1, figsize=(5.2, 6.8))
w, b = np.meshgrid(np.linspace(-0.2, 3, 81), np.linspace(-2.2, 0.6, 81))
height = losses(np.stack([w, b], axis=-1))
levels = [0.443, 0.45, 0.465, 0.49, 0.53, 0.58, 0.64, 0.7]
full, mini, one = train(1000), train(32), train(1)
land.plot(*one[:301].T, ":", color=VERMILION, lw=0.8)
land.contour(w, b, height, levels, colors=GREY, linewidths=0.8)
land.plot(*full.T, "s", mfc="none", mec=GREY, ms=7)
land.plot(*mini[:33].T, "o-", color=BLUE, lw=1, ms=3)
land.plot(0, 0, "o", mfc="none", mec=GREY, ms=11)
land.plot(*train(1000, 1.0, 500)[-1], "*", color=GREY, ms=14)
land.set(xlabel="weight w", ylabel="bias b")
land.set(xlim=(-0.2, 3), ylim=(-2.2, 0.6))
land.set_title("the first steps", size=12)

curves = [
    (full, 1, GREY, "s-", "all 1,000"),
    (mini, 4, BLUE, "-", "32"),
    (one, 50, VERMILION, ":", "1"),
]
for path, every, colour, dash, name in curves:
    height = losses(path[::every])
    epoch = np.linspace(0, 10, len(path))[::every]
    style = {"color": colour, "lw": 1.4, "ms": 3, "label": name}
    curve.plot(epoch, height, dash, **style)
curve.set(xlabel="epoch", ylabel="loss", ylim=(0.42, 0.72))
curve.legend(title="rows a step", frameon=False)
plt.show()

"""Draws six training runs: training and validation loss."""

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits

BLUE, VERMILION, GREY = "#0072B2", "#D55E00", "#757575"
X, y = load_digits(return_X_y=True)
X = X / 16
rng = np.random.default_rng(0)
careless = rng.random(len(y)) < 0.2
noted = np.where(careless, rng.integers(10, size=len(y)), y)
order = rng.permutation(len(y))
train, val = order[:800], order[800:1100]
by_class = np.argsort(y, kind="stable")


def layers(net, rows):
    """Return the activations of layer 1 and the predictions."""
    a1 = np.maximum(X[rows] @ net[0].T + net[1], 0)
    z2 = a1 @ net[2].T + net[3]
    e = np.exp(z2 - z2.max(axis=1, keepdims=True))
    return a1, e / e.sum(axis=1, keepdims=True)


def run(rows, watch, labels, units=32, rate=0.5):
    """Train as training.py does; return both losses."""
    rng, losses = np.random.default_rng(1), []
    W1 = rng.normal(size=(units, 64)) * (2 / 64) ** 0.5
    W2 = rng.normal(size=(10, units)) * (1 / units) ** 0.5
    net = [W1, np.zeros(units), W2, np.zeros(10)]
    for step in range(301):
        if step % 2 == 0:
            pair = []
            for part in (rows, watch):
                p = layers(net, part)[1]
                p = p[np.arange(len(part)), labels[part]]
                pair.append(-np.log(p + 1e-12).mean())
            losses.append(pair)
        a1, p = layers(net, rows)
        d2 = (p - np.eye(10)[labels[rows]]) / len(rows)
        d1 = d2 @ net[2] * (a1 > 0)
        slopes = d1.T @ X[rows], d1.sum(0), d2.T @ a1, d2.sum(0)
        net = [w - rate * g for w, g in zip(net, slopes)]
    return np.array(losses)


runs = [run(train, val, y, rate=0.01), run(train[:200], val, noted)]
runs += [run(train, val, y), run(train, val, y, units=2)]
runs += [run(by_class[:800], by_class[800:1100], y)]
runs += [run(train, val, y, rate=2)]
fig, axes = plt.subplots(3, 2, figsize=(5.2, 6), sharex=True)
for number, (ax, losses) in enumerate(zip(axes.flat, runs), 1):
    ax.axhline(np.log(10), color=GREY, ls=":", lw=1.2)
    ax.plot(range(0, 302, 2), losses[:, 0], color=BLUE)
    ax.plot(range(0, 302, 2), losses[:, 1], "--", color=VERMILION)
    ax.set(ylim=(0, 3.2), xticks=[0, 150, 300], yticks=[0, 1, 2, 3])
    ax.set_title(number, loc="left", fontweight="bold")
axes[1, 0].set_ylabel("loss")
fig.supxlabel("step", size="medium")
plt.show()

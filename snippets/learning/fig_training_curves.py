"""Draws six training runs: training and validation loss."""

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits

ORANGE, GREY = "#D55E00", "#757575"
X, y = load_digits().data / 16, load_digits().target
rng = np.random.default_rng(0)
careless = rng.random(len(y)) < 0.2
noted = np.where(careless, rng.integers(10, size=len(y)), y)
rest, test = np.split(rng.permutation(len(y)), [1100])
train, val = np.split(rng.permuted([rest] * 10, axis=1)[0], [800])
by_class = np.argsort(y, kind="stable")


def forward(net, rows, labels):
    """Return activations, errors of the outputs, and the loss."""
    a1 = np.maximum(X[rows] @ net[0].T + net[1], 0)
    z2 = a1 @ net[2].T + net[3]
    e = np.exp(z2 - z2.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    loss = -np.log(p[range(len(rows)), labels[rows]] + 1e-12).mean()
    return a1, (p - np.eye(10)[labels[rows]]) / len(rows), loss


def run(rows, watch, labels, rate=0.5, l2=0):
    """Train one network as training.py does; return both losses."""
    rng = np.random.default_rng(1)
    W1 = rng.normal(size=(32, 64)) * (2 / 64) ** 0.5
    W2 = rng.normal(size=(10, 32)) * (1 / 32) ** 0.5
    net, losses = [W1, np.zeros(32), W2, np.zeros(10)], []
    for step in range(301):
        if step % 2 == 0:
            pair = [forward(net, p, labels)[2] for p in (rows, watch)]
            losses.append(pair)
        some = rng.permuted(rows)[:100]
        rng.random((100, 32))  # where training.py draws its mask
        a1, d2, _ = forward(net, some, labels)
        d1 = d2 @ net[2] * (a1 > 0)
        slopes = d1.T @ X[some], d1.sum(0), d2.T @ a1, d2.sum(0)
        kept = [1 - 2 * rate * l2, 1] * 2  # L2 leaves the biases out
        net = [k * w - rate * g for k, w, g in zip(kept, net, slopes)]
    return np.array(losses)


runs = [run(train, val, y, rate=0.01), run(train[:200], val, noted)]
runs += [run(train, val, y), run(train, val, y, l2=0.05)]
runs += [run(by_class[:800], by_class[800:1100], y)]
runs += [run(train, val, y, rate=2.5)]
fig, axes = plt.subplots(3, 2, figsize=(5.2, 6), sharex=True)
for number, (ax, losses) in enumerate(zip(axes.flat, runs), 1):
    ax.axhline(np.log(10), color=GREY, ls=":")
    ax.plot(range(0, 302, 2), losses[:, 0])
    ax.plot(range(0, 302, 2), losses[:, 1], "--", color=ORANGE)
    ax.set(ylim=(0, 3.2), xticks=[0, 150, 300], yticks=range(4))
    ax.set_title(number, loc="left", fontweight="bold")
fig.supxlabel("step", size="medium")
fig.supylabel("loss", size="medium")
plt.show()

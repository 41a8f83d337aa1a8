"""Draws the loss on the digits after 200 steps, for many rates."""

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits

GREY, BLUE, VERMILION = "#757575", "#0072B2", "#D55E00"
X, labels = load_digits(return_X_y=True)
X, Y = X / 16, np.eye(10)[labels]


def forward(p, X):
    W1, b1, W2, b2 = p
    a1 = np.maximum(X @ W1.T + b1, 0)
    z2 = a1 @ W2.T + b2
    z2 = z2 - z2.max(axis=1, keepdims=True)
    return a1, z2 - np.log(np.exp(z2).sum(axis=1, keepdims=True))


def train(kind, rate):
    """Return the loss after 200 steps on 32 digits each."""
    rng = np.random.default_rng(0)
    W1 = rng.normal(size=(32, 64)) * np.sqrt(2 / 64)
    W2 = rng.normal(size=(10, 32)) * np.sqrt(2 / 32)
    p, m, s = [W1, np.zeros(32), W2, np.zeros(10)], [0] * 4, [0] * 4
    for t in range(1, 201):
        rows = rng.integers(len(X), size=32)
        a1, log_y_hat = forward(p, X[rows])
        d2 = (np.exp(log_y_hat) - Y[rows]) / 32
        d1 = d2 @ p[2] * (a1 > 0)
        slopes = [d1.T @ X[rows], d1.sum(axis=0)]
        slopes += [d2.T @ a1, d2.sum(axis=0)]
        for i, g in enumerate(slopes):
            if kind == "Adam":
                m[i] = 0.9 * m[i] + 0.1 * g
                s[i] = 0.999 * s[i] + 0.001 * g**2
                size = np.sqrt(s[i] / (1 - 0.999**t)) + 1e-7
                g = m[i] / (1 - 0.9**t) / size
            p[i] = p[i] - rate * g
    return -(Y * forward(p, X)[1]).sum(axis=1).mean()


rates = 10.0 ** np.arange(-5, 1.1, 0.5)
fig, ax = plt.subplots(figsize=(5.2, 3.4))
looks = {"SGD": ("s--", VERMILION), "Adam": ("o-", BLUE)}
for kind, (style, colour) in looks.items():
    losses = [train(kind, rate) for rate in rates]
    ax.loglog(rates, losses, style, color=colour, markersize=4)
ax.axhline(0.5, color=GREY, ls=":", lw=1)
ax.text(1e-5, 0.54, "0.5")
ax.axvline(0.001, color=GREY, ls=":", lw=1)
ax.text(0.0009, 0.06, "Keras's 0.001", ha="right")
ax.text(0.012, 0.15, "Adam", color=BLUE)
ax.text(0.03, 1.4, "SGD", color=VERMILION)
ax.set(xlabel="learning rate", ylim=(0.05, 15))
ax.set_xticks([1e-5, 0.001, 0.1, 10], ["0.00001", "0.001", "0.1", "10"])
ax.set_yticks([0.1, 1, 10], ["0.1", "1", "10"])
ax.set_ylabel("loss after 200 steps")
ax.minorticks_off()
plt.show()

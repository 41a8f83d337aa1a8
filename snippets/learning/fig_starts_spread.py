"""Draws the activations of three tanh layers for three starts."""

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits

GREY, BLUE = "#757575", "#0072B2"
X, _ = load_digits(return_X_y=True)
X = X - X.mean(axis=0)
X = (X / X.std())[:500]

fig, axes = plt.subplots(3, 3, figsize=(5.2, 4.2), sharex=True)
rows = [(0.25, GREY), (1, BLUE), (16, GREY)]
for row, (factor, colour) in zip(axes, rows):
    rng, A = np.random.default_rng(0), [X]
    for _ in range(20):
        W = rng.normal(0, (factor / 64) ** 0.5, (64, 64))
        A.append(np.tanh(A[-1] @ W.T))
    for ax, layer in zip(row, (1, 5, 20)):
        share, edges = np.histogram(A[layer], np.linspace(-1, 1, 22))
        width = edges[1] - edges[0]
        height = share / share.max()
        ax.bar(edges[:-1] + width / 2, height, width, color=colour)
        ax.set(xticks=[-1, 0, 1], yticks=[], xlim=(-1.3, 1.3))
        if factor == 0.25:
            ax.set_title(f"layer {layer}")
    row[0].set_ylabel(f"factor {factor}")
axes[2, 1].set_xlabel("activation")
plt.show()

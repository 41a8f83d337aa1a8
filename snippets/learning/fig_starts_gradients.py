"""Draws the size of each layer's gradient for six starts."""

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits

GREY, BLUE = "#757575", "#0072B2"
X, digit = load_digits(return_X_y=True)
X = X - X.mean(axis=0)
X, Y = (X / X.std())[:100], np.eye(10)[digit][:100]
sigmoid = (lambda z: 1 / (1 + np.exp(-z)), lambda a: a * (1 - a))
tanh = (np.tanh, lambda a: 1 - a**2)
relu = (lambda z: np.maximum(z, 0), lambda a: a > 0)


def sizes(f, slope, factor):
    """Return the size of the gradient in hidden layers 1 to 20."""
    rng = np.random.default_rng(0)
    shapes = [(64, 64)] * 20 + [(10, 64)]
    weights = [rng.normal(0, (factor / 64) ** 0.5, s) for s in shapes]
    A = [X]
    for W in weights[:-1]:
        A.append(f(A[-1] @ W.T))
    z = A[-1] @ weights[-1].T
    e = np.exp(z - z.max(axis=1, keepdims=True))
    D, found = (e / e.sum(axis=1, keepdims=True) - Y) / 100, []
    for k in range(20, 0, -1):
        D = D @ weights[k] * slope(A[k])
        found.insert(0, ((D.T @ A[k - 1]) ** 2).mean() ** 0.5)
    return found


cases = [
    ("tanh, factor 16", tanh, 16, GREY, "-", 1.5),
    ("ReLU, factor 4", relu, 4, GREY, "-", 1e3),
    ("ReLU, factor 2 (He)", relu, 2, BLUE, "-", 0.4),
    ("tanh, factor 1 (Glorot)", tanh, 1, BLUE, "-", 3e-4),
    ("ReLU, factor 1", relu, 1, GREY, "-", 6e-7),
    ("sigmoid, factor 1", sigmoid, 1, GREY, "-", 1e-10),
]
fig, ax = plt.subplots(figsize=(5.2, 4.4))
layer = np.arange(1, 21)
for name, pair, factor, colour, style, height in cases:
    ax.semilogy(
        layer, sizes(*pair, factor), style, color=colour, lw=1.6
    )
    at = {"sigmoid, factor 1": 10.5, "tanh, factor 16": 12.2}.get(
        name, 1
    )
    ax.text(at, height, name, color=colour)
ax.set(xlabel="hidden layer", ylabel="size of the gradient")
ax.set(xticks=[1, 5, 10, 15, 20], ylim=(1e-15, 1e5))
plt.show()

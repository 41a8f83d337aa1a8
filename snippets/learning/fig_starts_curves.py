"""Draws the loss of ten ReLU layers in training, three starts."""

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits

GREY, BLUE = "#757575", "#0072B2"
X, digit = load_digits(return_X_y=True)
X = X - X.mean(axis=0)
X, Y = X / X.std(), np.eye(10)[digit]


def forward(weights, norm, X):
    """Return activations, normalised sums, their roots, shares."""
    A, N, roots = [X], [X], [1]
    for W in weights[:-1]:
        z, root = A[-1] @ W.T, 1
        if norm:
            root = (z.var(axis=0) + 0.001) ** 0.5
            z = (z - z.mean(axis=0)) / root
        A, N, roots = [*A, np.maximum(z, 0)], [*N, z], [*roots, root]
    e = np.exp(A[-1] @ weights[-1].T)
    return A, N, roots, e / e.sum(axis=1, keepdims=True)


def train(factor, norm):
    """Train as starts_learn.py does; return the losses."""
    rng, losses = np.random.default_rng(0), []
    shapes = [(64, 64)] * 10 + [(10, 64)]
    Ws = [rng.normal(0, (factor / 64) ** 0.5, s) for s in shapes]
    for _ in range(10):
        for some in np.array_split(rng.permutation(len(X)), 36):
            A, N, roots, shares = forward(Ws, norm, X[some])
            D = (shares - Y[some]) / len(some)
            for k in range(10, -1, -1):
                dW = D.T @ A[k]
                D = D @ Ws[k] * (A[k] > 0) / roots[k]
                if norm:
                    D = D - D.mean(0) - N[k] * (D * N[k]).mean(0)
                Ws[k] -= 0.01 * dW
        shares = forward(Ws, norm, X)[-1]
        losses.append(-np.log(shares[Y == 1]).mean())
    return losses


fig, ax = plt.subplots(figsize=(5.2, 3.2))
cases = [
    ("factor 1", 1, False, GREY, "-", 1.98),
    ("factor 1, batch normalisation", 1, True, GREY, "-", 1.3),
    ("factor 2", 2, False, BLUE, "-", 0.12),
]
for name, factor, norm, colour, style, height in cases:
    losses = train(factor, norm)
    ax.plot(range(1, 11), losses, style, color=colour, lw=1.6)
    at = 1.2 if factor == 2 else 3.6
    ax.text(at, height, name, color=colour)
ax.set(
    xlabel="epoch", ylabel="loss", xticks=[1, 4, 7, 10], ylim=(0, 2.5)
)
plt.show()

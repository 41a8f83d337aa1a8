"""Functions that train deep networks from a chosen start."""

# --8<-- [start:data]
import numpy as np
from sklearn.datasets import load_digits

X, digit = load_digits(return_X_y=True)
X = X - X.mean(axis=0)
X, Y = X / X.std(), np.eye(10)[digit]  # (1797, 64), (1797, 10)
relu = (lambda z: np.maximum(z, 0), lambda a: a > 0)
# --8<-- [end:data]


# --8<-- [start:forward]
def forward(weights, f, norm, X):
    """Return activations, normalised sums, roots, shares."""
    A, N, roots = [X], [X], [1]
    for W in weights[:-1]:
        z, root = A[-1] @ W.T, 1
        if norm:
            root = (z.var(axis=0) + 0.001) ** 0.5  # shape (64,)
            z = (z - z.mean(axis=0)) / root
        A, N, roots = [*A, f(z)], [*N, z], [*roots, root]
    e = np.exp(A[-1] @ weights[-1].T)
    return A, N, roots, e / e.sum(axis=1, keepdims=True)


# --8<-- [end:forward]
# --8<-- [start:backward]
def backward(weights, pair, norm, X, Y):
    """Return the gradient of each W."""
    A, N, roots, shares = forward(weights, pair[0], norm, X)
    D = (shares - Y) / len(X)
    found = [D.T @ A[-1]]
    for k in range(len(weights) - 1, 0, -1):
        D = D @ weights[k] * pair[1](A[k]) / roots[k]
        if norm:
            D = D - D.mean(axis=0) - (D * N[k]).mean(axis=0) * N[k]
        found.insert(0, D.T @ A[k - 1])
    return found


# --8<-- [end:backward]
# --8<-- [start:train]
def train(depth, factor, pair, norm, rate, seed=0, epochs=10):
    """Return the loss after each epoch."""
    rng, losses = np.random.default_rng(seed), []
    shapes = [(64, 64)] * depth + [(10, 64)]
    weights = [rng.normal(0, (factor / 64) ** 0.5, s) for s in shapes]
    for _ in range(epochs):
        for i in np.array_split(rng.permutation(len(X)), 36):
            found = backward(weights, pair, norm, X[i], Y[i])
            for W, g in zip(weights, found):
                W -= rate * g
        shares = forward(weights, pair[0], norm, X)[-1]
        losses.append(-np.log(shares[Y == 1]).mean())
    return losses


# --8<-- [end:train]

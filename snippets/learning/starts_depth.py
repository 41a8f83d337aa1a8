"""Functions that measure gradients in twenty hidden layers."""

# --8<-- [start:data]
import numpy as np
from sklearn.datasets import load_digits

X, digit = load_digits(return_X_y=True)  # shape (1797, 64)
X = X - X.mean(axis=0)
X, Y = X / X.std(), np.eye(10)[digit]  # Y: shape (1797, 10)
functions = {  # f(z), and its slope, computed from a = f(z)
    "sigmoid": (lambda z: 1 / (1 + np.exp(-z)), lambda a: a * (1 - a)),
    "tanh": (np.tanh, lambda a: 1 - a**2),
    "ReLU": (lambda z: np.maximum(z, 0), lambda a: a > 0),
}
# --8<-- [end:data]


# --8<-- [start:start]
def start(depth, factor, seed=0):
    """Draw weights with the mean square factor / 64."""
    rng = np.random.default_rng(seed)
    shapes = [(64, 64)] * depth + [(10, 64)]
    return [rng.normal(0, (factor / 64) ** 0.5, s) for s in shapes]


# --8<-- [end:start]
# --8<-- [start:gradients]
def gradients(weights, name, X, Y):
    """Return the gradient of each W, the first layer's first."""
    f, slope, A = *functions[name], [X]
    for W in weights[:-1]:
        A.append(f(A[-1] @ W.T))
    z = A[-1] @ weights[-1].T  # shape (cases, 10)
    e = np.exp(z - z.max(axis=1, keepdims=True))
    D = (e / e.sum(axis=1, keepdims=True) - Y) / len(X)
    found = [D.T @ A[-1]]
    for k in range(len(weights) - 1, 0, -1):
        D = D @ weights[k] * slope(A[k])
        found.insert(0, D.T @ A[k - 1])
    return found


# --8<-- [end:gradients]
# --8<-- [start:row]
def row(name, factor):
    """Print the size in the last and first hidden layer."""
    sizes = []
    for seed in range(5):
        weights = start(20, factor, seed)
        found = gradients(weights, name, X[:100], Y[:100])
        sizes.append([(g**2).mean() ** 0.5 for g in found])
    last, first = np.array(sizes).T[[-2, 0]]  # shape (5,) each
    left = first / last
    print(f"{name:7} {factor:2} {np.median(last):5.1g}", end="")
    print(f" {np.median(first):5.1g}", end=" ")
    print(f"{left.min():.1g}, {left.max():.1g}")


# --8<-- [end:row]

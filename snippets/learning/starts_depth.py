"""The size of the gradient in each of twenty hidden layers."""

# --8<-- [start:data]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
X = digits.data - digits.data.mean(axis=0)  # shape (1797, 64)
X = X / X.std()  # now the mean square is 1
Y = np.eye(10)[digits.target]  # shape (1797, 10): one-hot


def start(depth, factor, seed=0):
    """Draw weights whose mean square is factor / 64."""
    rng = np.random.default_rng(seed)
    shapes = [(64, 64)] * depth + [(10, 64)]
    return [rng.normal(0, (factor / 64) ** 0.5, s) for s in shapes]


# --8<-- [end:data]
# --8<-- [start:forward]
functions = {  # of z, and the slope computed from a = f(z)
    "sigmoid": (lambda z: 1 / (1 + np.exp(-z)), lambda a: a * (1 - a)),
    "tanh": (np.tanh, lambda a: 1 - a**2),
    "ReLU": (lambda z: np.maximum(z, 0), lambda a: a > 0),
}


def forward(weights, f, X):
    """Return the activations, X first, and the shares."""
    A = [X]
    for W in weights[:-1]:
        A.append(f(A[-1] @ W.T))
    z = A[-1] @ weights[-1].T
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return A, e / e.sum(axis=1, keepdims=True)


# --8<-- [end:forward]
# --8<-- [start:backward]
def backward(weights, name, X, Y):
    """Return the activations, and the gradient of each W."""
    f, slope = functions[name]
    A, shares = forward(weights, f, X)
    D = (shares - Y) / len(X)
    found = [D.T @ A[-1]]
    for k in range(len(weights) - 1, 0, -1):
        D = D @ weights[k] * slope(A[k])
        found.insert(0, D.T @ A[k - 1])
    return A, found


def size(a):
    """Return the root of the mean square."""
    return (a**2).mean() ** 0.5


# --8<-- [end:backward]
# --8<-- [start:table]
def row(name, factor, depth=20, batch=100):
    """Print sizes in the last and first hidden layer."""
    both = []
    for seed in range(5):
        net = start(depth, factor, seed)
        A, found = backward(net, name, X[:batch], Y[:batch])
        both.append([size(found[depth - 1]), size(found[0])])
    last, first = np.array(both).T
    times = np.sort(first / last)
    print(f"{name:7} {factor:2}  {np.median(last):.0e}", end="  ")
    print(f"{np.median(first):.0e}", end="  ")
    print(f"{times[0]:.0e} to {times[-1]:.0e}")


# --8<-- [end:table]

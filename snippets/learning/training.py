"""Functions that train ten networks at once; prints nothing."""

# --8<-- [start:split]
import numpy as np
from sklearn.datasets import load_digits

X, y = load_digits().data / 16, load_digits().target
rng = np.random.default_rng(0)
careless = rng.random(len(y)) < 0.2
noted = np.where(careless, rng.integers(10, size=len(y)), y)
rest, test = np.split(rng.permutation(len(y)), [1100])
order = rng.permuted([rest] * 10, axis=1)  # shape (10, 1100)
train, val = np.split(order, [800], axis=1)
# --8<-- [end:split]


# --8<-- [start:forward]
def forward(net, rows, mask=1):
    """Return activations and predictions."""
    a1 = np.maximum(X[rows] @ net[0].mT + net[1], 0) * mask
    z2 = a1 @ net[2].mT + net[3]
    e = np.exp(z2 - z2.max(axis=2, keepdims=True))
    return a1, e / e.sum(axis=2, keepdims=True)


def loss(net, rows, labels, mask=1):
    """Return the cross-entropy of each network."""
    p = forward(net, rows, mask)[1] * np.eye(10)[labels[rows]]
    return -np.log(p.sum(axis=2) + 1e-12).mean(axis=1)


# --8<-- [end:forward]
# --8<-- [start:gradients]
def gradients(net, rows, labels, mask, l2):
    """Return how fast the loss rises with each parameter."""
    a1, p = forward(net, rows, mask)
    d2 = (p - np.eye(10)[labels[rows]]) / rows.shape[1]
    d1 = d2 @ net[2] * (a1 > 0) * mask
    db1, db2 = [d.sum(axis=1, keepdims=True) for d in (d1, d2)]
    dW2 = d2.mT @ a1 + 2 * l2 * net[2]
    return d1.mT @ X[rows] + 2 * l2 * net[0], db1, dW2, db2


# --8<-- [end:gradients]
# --8<-- [start:fit]
def fit(rows, labels, units=32, rate=0.5, l2=0, keep=1, steps=300):
    """Return the networks after every tenth step."""
    rng, n = np.random.default_rng(1), len(rows)
    W1 = rng.normal(size=(n, units, 64)) * (2 / 64) ** 0.5
    W2 = rng.normal(size=(n, 10, units)) * (1 / units) ** 0.5
    nets = [[W1, np.zeros((n, 1, units)), W2, np.zeros((n, 1, 10))]]
    for _ in range(steps):
        some = rng.permuted(rows, axis=1)[:, :100]  # a batch
        mask = (rng.random((n, 100, units)) < keep) / keep
        slopes = gradients(nets[-1], some, labels, mask, l2)
        nets.append([p - rate * g for p, g in zip(nets[-1], slopes)])
    return nets[::10]  # every tenth


# --8<-- [end:fit]

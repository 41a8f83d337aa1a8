"""A task for memory: which of T coin tosses came first."""

# --8<-- [start:tosses]
import numpy as np


def tosses(rng, T, cases, noise=1):
    """Return T tosses a case, 1 or −1, and whether the first is 1."""
    X = rng.choice([-1.0, 1.0], (T, cases, 1))
    X[1:] *= noise
    return X, X[0] > 0


# --8<-- [end:tosses]
# --8<-- [start:start]
def start(gates, bias=0, nets=10, units=8):
    """Draw weights as Keras does: gates is 4 for an LSTM, else 1."""
    rng, rows = np.random.default_rng(0), gates * units
    U = np.linalg.qr(rng.normal(size=(nets, rows, units)))[0]
    W = rng.uniform(-1, 1, (nets, rows, 1)) * (6 / (1 + rows)) ** 0.5
    W2 = rng.uniform(-1, 1, (nets, 1, units))
    W2 = W2 * (6 / (units + 1)) ** 0.5
    b = np.zeros((nets, 1, rows))
    b[:, :, units : 2 * units] = bias  # the second gate: f
    return [W, U, b, W2, np.zeros((nets, 1, 1))]


# --8<-- [end:start]
# --8<-- [start:clip]
def clipped(g):
    """Shorten each network's gradient to a length of 1."""
    squares = sum((d**2).sum((1, 2), keepdims=True) for d in g)
    return [d * np.minimum(1, 1 / squares**0.5) for d in g]


# --8<-- [end:clip]
# --8<-- [start:train]
def train(gradients, p, T, noise=1):
    """Train with Adam; return the accuracies on 1,000 new cases."""
    rng, m, s = np.random.default_rng(1), [0] * 5, [0] * 5
    for t in range(1, 301):
        g = gradients(p, *tosses(rng, T, 32, noise))[1]
        for k, d in enumerate(clipped(g)):
            m[k] = 0.9 * m[k] + 0.1 * d
            s[k] = 0.999 * s[k] + 0.001 * d**2
            root = (s[k] / (1 - 0.999**t)) ** 0.5
            p[k] -= 0.01 * m[k] / (1 - 0.9**t) / (root + 1e-7)
    X, y = tosses(rng, T, 1000, noise)
    return ((gradients(p, X, y)[0] > 0.5) == y).mean(axis=(1, 2))


# --8<-- [end:train]

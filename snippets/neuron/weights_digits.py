"""Train a small network on digits, and look at its weights."""

# --8<-- [start:train]
import numpy as np
from sklearn.datasets import load_digits
from sklearn.neural_network import MLPClassifier

x, y = load_digits(return_X_y=True)  # shapes (1797, 64), (1797,)
x = x / 16  # ink from 0 to 1
rows = len(x) * 2 // 3  # two thirds to learn from


def train(rate):
    """Return a trained network of 32 hidden neurons."""
    net = MLPClassifier(32, learning_rate_init=rate, random_state=0)
    return net.fit(x[:rows], y[:rows])


# --8<-- [end:train]

# --8<-- [start:look]
net = train(0.01)
right = net.score(x[rows:], y[rows:])
print(f"accuracy on new digits: {right:.3f}")
for name, w in zip(["hidden", "output"], net.coefs_):
    sums = w.sum(axis=0)  # one for each neuron
    print(f"{name}: {w.size:,} weights")
    print(f"  negative: {(w < 0).mean():.1%}")
    print(f"  within one half of zero: {(abs(w) < 0.5).mean():.1%}")
    print(f"  above one: {(w > 1).mean():.1%}")
    print(f"  sums from {sums.min():.1f} to {sums.max():.1f}")
# --8<-- [end:look]

# --8<-- [start:start]
start = train(1e-12)
for name, w, w0 in zip(["hidden", "output"], net.coefs_, start.coefs_):
    print(f"{name}: start {w0.min():.2f} to {w0.max():.2f}")
    print(f"  trained {w.min():.2f} to {w.max():.2f}")
    print(f"  changed sign: {((w < 0) != (w0 < 0)).mean():.1%}")
# --8<-- [end:start]

# --8<-- [start:histogram]
import matplotlib.pyplot as plt

w = net.coefs_[0].ravel()  # all in one row, shape (2048,)
plt.figure(figsize=(5.6, 2.8))
bins = np.linspace(-1.6, 1.6, 65)
plt.hist(w[w < 0], bins, histtype="step", color="#D55E00", ls="--")
plt.hist(w[w >= 0], bins, color="#0072B2")
plt.xlabel("weight of the hidden layer")
plt.ylabel("how many")
plt.show()
# --8<-- [end:histogram]

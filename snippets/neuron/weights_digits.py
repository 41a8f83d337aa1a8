"""Train a small network on digits, and look at its weights."""

# --8<-- [start:train]
import numpy as np
from sklearn.datasets import load_digits
from sklearn.neural_network import MLPClassifier

x, y = load_digits(return_X_y=True)  # shapes (1797, 64), (1797,)
x = x / 16  # ink from 0 to 1
rows = len(x) * 2 // 3  # two thirds to learn from
net = MLPClassifier(
    hidden_layer_sizes=32, learning_rate_init=0.01, random_state=0
)
net.fit(x[:rows], y[:rows])
right = net.score(x[rows:], y[rows:])
print(f"accuracy on digits it has not seen: {right:.3f}")
# --8<-- [end:train]

# --8<-- [start:look]
for name, w in zip(["hidden", "output"], net.coefs_):
    print(f"{name}: {w.size:,} weights, sum {w.sum():.1f}")
    print(f"  from {w.min():.2f} to {w.max():.2f}")
    print(f"  negative: {(w < 0).mean():.1%}")
# --8<-- [end:look]

# --8<-- [start:zero]
from sklearn.linear_model import LogisticRegression

one_layer = LogisticRegression(max_iter=1000)  # starts at 0
one_layer.fit(x[:rows], y[:rows])
print(f"accuracy {one_layer.score(x[rows:], y[rows:]):.3f}")
print(f"negative: {(one_layer.coef_ < 0).mean():.1%}")
# --8<-- [end:zero]

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

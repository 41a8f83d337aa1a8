"""One recipe, five seeds: how far do the accuracies spread?"""

# --8<-- [start:train]
import numpy as np
from sklearn.datasets import load_digits
from sklearn.neural_network import MLPClassifier

X, y = load_digits(return_X_y=True)
rows = np.random.default_rng(0).permutation(len(y))
train, rest = np.split(rows, [300])
hit = []
for seed in range(5):
    net = MLPClassifier(32, max_iter=1000, random_state=seed)
    net.fit(X[train] / 16, y[train])
    hit.append(net.predict(X[rest] / 16) == y[rest])
hit = np.array(hit)  # shape (5, 1497): True where right
# --8<-- [end:train]

# --8<-- [start:spread]
each = hit.mean(axis=1)
print("accuracies", each.round(3))
print(f"mean {each.mean():.3f}, spread {each.std(ddof=1):.3f}")
# --8<-- [end:spread]

# --8<-- [start:best]
rng = np.random.default_rng(1)
chose, judged = [], []
for _ in range(1000):
    order = rng.permutation(len(rest))
    half_a, half_b = np.array_split(order, 2)
    best = hit[:, half_a].mean(axis=1).argmax()
    chose.append(hit[best, half_a].mean())
    judged.append(hit[best, half_b].mean())
print(f"mean of all five       {each.mean():.4f}")
print(f"best, where chosen     {np.mean(chose):.4f}")
print(f"the same, other digits {np.mean(judged):.4f}")
# --8<-- [end:best]

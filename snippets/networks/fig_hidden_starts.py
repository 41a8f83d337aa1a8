"""Draws how many of 100 starts learn XOR, with standard errors."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE = "#757575", "#0072B2"
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
target = np.array([0, 1, 1, 0])


def share_right(kind, units):
    """Train as hidden_starts.py does; return the share that learn."""
    rng = np.random.default_rng(0)
    W1 = rng.normal(size=(100, units, 2))
    w2 = rng.normal(size=(100, 1, units))
    b1, b2 = np.zeros((100, units, 1)), np.zeros((100, 1, 1))
    for step in range(2001):
        z = W1 @ X.T + b1
        hidden = np.tanh(z) if kind == "tanh" else np.maximum(z, 0)
        y = 1 / (1 + np.exp(-(w2 @ hidden + b2)))
        if step == 2000:
            return (abs(y - target) < 0.1).all(axis=(1, 2)).mean()
        slope = 1 - hidden**2 if kind == "tanh" else z > 0
        d2 = (y - target) / 4
        d1 = w2.mT * d2 * slope
        w2 -= 0.5 * d2 @ hidden.mT
        b2 -= 0.5 * d2.sum(axis=2, keepdims=True)
        W1 -= 0.5 * d1 @ X
        b1 -= 0.5 * d1.sum(axis=2, keepdims=True)


fig, ax = plt.subplots(figsize=(5.2, 2.8))
for first, kind in ((0, "tanh"), (4, "ReLU")):
    for place, units in enumerate((2, 4, 8)):
        share = share_right(kind, units)
        error = (share * (1 - share) / 100) ** 0.5
        at = first + place
        colour = BLUE if kind == "tanh" else GREY
        ax.bar(at, 100 * share, 0.7, color="none", ec=colour, lw=1.6)
        if error:
            ax.errorbar(
                at, 100 * share, 100 * error, color=GREY, capsize=4
            )
        above = 100 * share + 100 * error + 3
        ax.text(at, above, f"{100 * share:.0f}", ha="center")
labels = [
    f"{units}\n{kind}"
    for kind in ("tanh", "ReLU")
    for units in (2, 4, 8)
]
ax.set_xticks([0, 1, 2, 4, 5, 6], labels)
ax.set(ylim=(0, 115), yticks=[0, 50, 100], ylabel="of 100 starts")
plt.show()

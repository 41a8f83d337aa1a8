"""The average product of slopes along a chain, by depth."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE = "#757575", "#0072B2"
slopes = {
    "tanh": lambda z: 1 - np.tanh(z) ** 2,
    "sigmoid": lambda z: 1 / (2 + np.exp(z) + np.exp(-z)),
    "ReLU": lambda z: np.where(z > 0, 1.0, 0.0),
}
marks = {"tanh": "s", "sigmoid": "^", "ReLU": "o"}
depth = np.arange(1, 11)

fig, axes = plt.subplots(1, 2, figsize=(5.0, 3.4), sharey=True)
for ax, spread in zip(axes, (1, 4)):
    z = np.random.default_rng(0).normal(0, spread, 2_000_000)
    for name, slope in slopes.items():
        average = slope(z).mean() ** depth  # the layers are independent
        colour = BLUE if name == "ReLU" else GREY
        style = {"color": colour, "lw": 1.2, "ms": 4}
        ax.semilogy(depth, average, marks[name] + "-", **style)
        at = (10.5, average[-1])
        ax.text(*at, name, color=colour, va="center")
    ax.set(title=f"sums of spread {spread}", xlabel="layers")
    ax.set(xticks=[1, 4, 7, 10], xlim=(0.3, 16.5), ylim=(1e-11, 2))
axes[0].set_ylabel("average product of slopes")
plt.show()

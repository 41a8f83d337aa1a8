"""Three weighted sums, and the shares that softmax makes of them."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE = "#757575", "#0072B2"
z = np.array([2.0, 1.0, 0.1])
powers = np.exp(z)
shares = powers / powers.sum()
panels = [
    ("weighted sums", z, GREY, 1),
    ("shares", shares, BLUE, 4),
]

fig, axes = plt.subplots(1, 2, figsize=(4.8, 2.4))
for ax, (name, heights, colour, places) in zip(axes, panels):
    ax.bar(range(3), heights, color=colour, width=0.7)
    for x, height in enumerate(heights):
        label = f"{height:.{places}f}"
        ax.text(x, height, label, ha="center", va="bottom")
    ax.set(title=name, ylim=(0, 1.18 * heights.max()), yticks=[])
    ax.set(xticks=range(3), xlim=(-0.6, 2.6))
    ax.set_xticklabels(["first", "second", "third"])
    ax.tick_params(axis="x", length=0)
    ax.spines["left"].set_visible(False)
plt.show()

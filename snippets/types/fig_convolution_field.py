"""Draws which pixels the middle of the last map sees."""

import keras
import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE = "#757575", "#0072B2"
size = 13


def conv():
    """Return a layer that adds up each window of 3 by 3."""
    return keras.layers.Conv2D(1, 3, kernel_initializer="ones")


stacks = {
    "conv": [conv()],
    "conv conv": [conv(), conv()],
    "conv pool conv": [conv(), keras.layers.MaxPooling2D(), conv()],
}
lit = np.eye(size * size).reshape(-1, size, size, 1)
fig, axes = plt.subplots(1, 3, figsize=(5.0, 2.2))
for ax, (name, layers) in zip(axes, stacks.items()):
    maps = keras.Sequential(layers)(lit).numpy()
    middle = maps.shape[1] // 2
    seen = maps[:, middle, middle, 0].reshape(size, size) > 0
    wide, first = seen.sum(axis=0).max(), seen.any(axis=0).argmax()
    assert seen[first:, first:][:wide, :wide].sum() == seen.sum()
    corner = (first, -first - wide)
    ax.add_patch(plt.Rectangle(corner, wide, wide, color=BLUE, lw=0))
    for line in range(size + 1):
        ax.plot([0, size], [-line] * 2, color=GREY, lw=0.4)
        ax.plot([line] * 2, [-size, 0], color=GREY, lw=0.4)
    ax.set_title(f"{name}\n{wide} × {wide}", size=12)
    limits = (-0.1, size + 0.1)
    ax.set(xlim=limits, ylim=(-size - 0.1, 0.1), aspect="equal")
    ax.axis("off")
plt.show()

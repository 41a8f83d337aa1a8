"""Draws the tent, and the tent of the tent, four layers deep."""

import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(0, 1, 17)  # every corner of four layers
y = x
fig, axes = plt.subplots(1, 3, figsize=(5.2, 1.8), sharey=True)
for depth in range(1, 5):
    s = 2 * y
    y = np.maximum(s, 0) - 2 * np.maximum(s - 1, 0)
    if depth != 3:
        ax = axes[min(depth, 3) - 1]
        ax.plot(x, y)
        title = f"{depth} layers" if depth > 1 else "1 layer"
        ax.set(title=title, xticks=[0, 1], yticks=[0, 1], xlabel="x")
plt.show()

"""Functions of straight pieces; the last leaks a fifth."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE = "#757575", "#0072B2"
z = np.linspace(-2, 2, 201)
above = z > 0
curves = {
    "identity": (z, np.ones_like(z)),
    "ReLU": (np.maximum(z, 0), np.where(above, 1.0, 0.0)),
}
for name, rest in (("leaky ReLU", 0.01), ("leaking a fifth", 0.2)):
    slope = np.where(above, 1.0, rest)
    curves[name] = (slope * z, slope)

fig, axes = plt.subplots(2, 2, figsize=(5.0, 4.8))
for ax, (name, (output, slope)) in zip(axes.flat, curves.items()):
    ax.axhline(0, color=GREY, lw=0.5)
    for side in (~above, above):
        ax.plot(z[side], slope[side], color=GREY, lw=1.2)
    ax.plot(z, output, color=BLUE, lw=2)
    ax.text(0.75, 1.62, "output", color=BLUE, ha="right")
    ax.text(1.95, 0.5, "slope", color=GREY, ha="right")
    ax.set(title=name, ylim=(-2.1, 2.1), yticks=[-2, -1, 0, 1, 2])
    ax.set_xticks([-2, -1, 0, 1, 2])
for ax in axes[1]:
    ax.set_xlabel("weighted sum z")
plt.show()

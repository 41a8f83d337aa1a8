"""Four functions that squash, each with its slope."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE = "#757575", "#0072B2"
z = np.linspace(-5, 5, 201)
s = 1 / (1 + np.exp(-z))
t = np.tanh(z)
curves = {
    "step": (np.where(z > 0, 1.0, 0.0), np.zeros_like(z)),
    "sigmoid": (s, s * (1 - s)),
    "bipolar sigmoid": (2 * s - 1, 2 * s * (1 - s)),
    "tanh": (t, 1 - t**2),
}
labels = {  # where "output" and "slope" stand: x, y
    "step": ((0.4, 0.74), (1.6, -0.27)),
    "sigmoid": ((1.6, 0.68), (1.5, -0.27)),
    "bipolar sigmoid": ((1.5, 0.42), (1.9, -0.27)),
    "tanh": ((1.4, 0.68), (1.6, -0.27)),
}

fig, axes = plt.subplots(2, 2, figsize=(5.0, 4.8))
for ax, (name, (output, slope)) in zip(axes.flat, curves.items()):
    ax.axhline(0, color=GREY, lw=0.5)
    thin, thick = (1.6, 4) if name == "step" else (1.2, 2)
    for side in (z <= 0, z > 0):  # two pieces: the step has a gap
        ax.plot(z[side], output[side], color=BLUE, lw=thick)
        ax.plot(z[side], slope[side], color=GREY, lw=thin)
    at_output, at_slope = labels[name]
    ax.text(*at_output, "output", color=BLUE)
    ax.text(*at_slope, "slope", color=GREY)
    ax.set(title=name, ylim=(-1.15, 1.15), yticks=[-1, 0, 1])
    ax.set_xticks([-4, -2, 0, 2, 4])
for ax in axes[1]:
    ax.set_xlabel("weighted sum z")
plt.show()

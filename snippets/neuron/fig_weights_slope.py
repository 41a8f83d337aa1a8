"""The sigmoid for four weights that share the half-point 2."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE, VERMILION = "#757575", "#0072B2", "#D55E00"
x = np.linspace(-3, 7, 401)

fig, ax = plt.subplots(figsize=(5.6, 3.0))
labels = [(0.5, -2.8, 0.17), (1, 2.75, 0.76), (4, 2.6, 1.04)]
for w, at, height in labels:
    ax.plot(x, 1 / (1 + np.exp(-(w * x - 2 * w))), color=BLUE)
    ax.text(at, height, f"w = {w}", color=BLUE, rotation=34 * (w == 1))
ax.plot(x, 1 / (1 + np.exp(4 * x - 8)), "--", color=VERMILION)
ax.text(1.4, 1.04, "w = −4", color=VERMILION, ha="right")
ax.plot([2], [0.5], "o", color=GREY, markersize=6)
ax.set(xlabel="input x", ylabel="output", xticks=range(-2, 8, 2))
ax.set(xlim=(-3, 7), ylim=(0, 1.14), yticks=[0, 0.5, 1])
plt.show()

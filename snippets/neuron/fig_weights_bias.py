"""The sigmoid of x + b for three biases, with half-points."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE, VERMILION = "#757575", "#0072B2", "#D55E00"
x = np.linspace(-6, 6, 121)

fig, ax = plt.subplots(figsize=(5.6, 3.0))
ax.axhline(0.5, color=GREY, ls=":", lw=1)
for b, colour, line in [
    (2, BLUE, "-"),
    (0, GREY, "-"),
    (-2, VERMILION, "--"),
]:
    ax.plot(x, 1 / (1 + np.exp(-(x + b))), line, color=colour)
    half = -b / 1
    ax.plot([half], [0.5], "o", color=colour, markersize=6)
    ax.plot([half, half], [0, 0.5], ":", color=colour, lw=1)
    sign = f"{b:+}" if b else "0"
    label = f"b = {sign}".replace("-", "−")
    ax.text(half - 0.15, 0.55, label, color=colour, ha="right")
ax.set(xlabel="input x", ylabel="output", xticks=range(-6, 7, 2))
ax.set(xlim=(-6, 6), ylim=(0, 1.04), yticks=[0, 0.5, 1])
plt.show()

"""Four smooth relatives of the ReLU, each with its slope."""

from math import erf, pi, sqrt

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE = "#757575", "#0072B2"
z = np.linspace(-4, 2, 241)
s = 1 / (1 + np.exp(-z))
low = np.exp(np.minimum(z, 0))
share = np.array([(1 + erf(x / sqrt(2))) / 2 for x in z])
bell = np.exp(-(z**2) / 2) / sqrt(2 * pi)
curves = {
    "ELU": (np.where(z > 0, z, low - 1), low),
    "softplus": (np.log1p(np.exp(z)), s),
    "SiLU": (z * s, s + z * s * (1 - s)),
    "GELU": (z * share, share + z * bell),
}

fig, axes = plt.subplots(2, 2, figsize=(5.0, 4.8))
for ax, (name, (output, slope)) in zip(axes.flat, curves.items()):
    ax.axhline(0, color=GREY, lw=0.5)
    ax.plot(z, slope, color=GREY, lw=1.2)
    ax.plot(z, output, color=BLUE, lw=2)
    y = 2.0 if name == "softplus" else 1.6
    ax.text(0.9, y, "output", color=BLUE, ha="right")
    x, y = (1.95, 0.45) if name == "softplus" else (-1.0, 0.62)
    ax.text(x, y, "slope", color=GREY, ha="right")
    ax.set(title=name, ylim=(-1.1, 2.4), yticks=[-1, 0, 1, 2])
for ax in axes[1]:
    ax.set_xlabel("weighted sum z")
plt.show()

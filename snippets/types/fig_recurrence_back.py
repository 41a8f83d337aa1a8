"""Draws three steps with their states, and each step's delta."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE, VERMILION = "#757575", "#0072B2", "#D55E00"
h = [0.0]
for x in (1, 0, 0):
    h.append(np.tanh(0.5 * x + 0.8 * h[-1]))
slope = [1 - state**2 for state in h]
delta = [0, 0, 0, (h[3] - 1) * slope[3]]
for step in (2, 1):
    delta[step] = delta[step + 1] * 0.8 * slope[step]
middle = {"ha": "center", "va": "center"}
arrow = {"lw": 1.2, "shrinkA": 0, "shrinkB": 0, "arrowstyle": "->"}

fig, ax = plt.subplots(figsize=(5.0, 2.7))
for step in (1, 2, 3):
    at = 2.6 * step
    circle = plt.Circle((at, 0), 0.4, fill=False, ec=GREY, lw=1.2)
    ax.add_patch(circle)
    ax.text(at, 0, f"h{'₀₁₂₃'[step]}", color=GREY, size=13, **middle)
    ax.text(at, 0.7, f"{h[step]:.4f}", color=BLUE, size=12, **middle)
    text = f"δ {delta[step]:.4f}".replace("-", "−")
    ax.text(at, -0.75, text, color=VERMILION, size=12, **middle)
    ax.text(at, 1.3, f"step {step}", color=GREY, size=12, **middle)
for step in (1, 2):
    left, right = 2.6 * step + 0.48, 2.6 * step + 2.12
    forward, back = {"color": BLUE}, {"color": VERMILION, "ls": "--"}
    ends = (right, 0.1), (left, 0.1)
    ax.annotate("", *ends, arrowprops=arrow | forward)
    ends = (left, -0.1), (right, -0.1)
    ax.annotate("", *ends, arrowprops=arrow | back)
    ax.text(2.6 * step + 1.3, 0.4, "× 0.8", color=BLUE, **middle)
    text = f"× 0.8\n× {slope[step]:.3f}"
    ax.text(2.6 * step + 1.3, -0.62, text, color=VERMILION, **middle)
ax.set(xlim=(1.7, 8.7), ylim=(-1.2, 1.6), aspect="equal")
ax.axis("off")
plt.show()

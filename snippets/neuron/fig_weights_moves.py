"""Boundaries that turn with w, and that move with b."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE = "#757575", "#0072B2"
x1 = np.array([-0.5, 1.5])
shape = {"arrowstyle": "->", "color": BLUE, "lw": 1.4}
shape = {**shape, "shrinkA": 0, "shrinkB": 0}

fig, (left, right) = plt.subplots(1, 2, figsize=(5.2, 2.9))
for w in np.array([[3, 4], [5, 2], [-1, 8]]):
    left.plot(x1, -(w[0] * x1 - 3.5) / w[1], color=GREY)
    tip = [0.5, 0.5] + 0.28 * w / np.hypot(*w)
    left.annotate("", tip, [0.5, 0.5], arrowprops=shape)
    label = f"{w[0]}, {w[1]}".replace("-", "−")
    end = "center" if w[0] < 0 else "left"
    left.text(*(tip + [0.02, 0.03]), label, color=BLUE, ha=end)
left.set_title("w turns the line")

w = np.array([3, 4])
for b in (-2.0, -3.5, -5.0):
    right.plot(x1, -(w[0] * x1 + b) / w[1], color=GREY)
    foot = -b * w / (w @ w)  # of the perpendicular from 0, 0
    right.annotate("", foot + 0.02 * w, foot, arrowprops=shape)
    at = foot + [0.27, -0.27 * 3 / 4 + 0.03]  # further along
    label = f"b = {b:g}".replace("-", "−")
    right.text(*at, label, ha="center", rotation=-37)
right.set_title("b moves it")
for ax in (left, right):
    ax.set(xlim=(0, 1), ylim=(0, 1), aspect="equal")
    ax.set(xticks=[0, 0.5, 1], yticks=[0, 0.5, 1])
    ax.set_xlabel("director")
left.set_ylabel("story")
plt.show()

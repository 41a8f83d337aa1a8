"""Draws two lines that try to separate XOR's cases, and fail."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE, VERMILION = "#757575", "#0072B2", "#D55E00"
cases = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
targets = np.array([0, 1, 1, 0])
attempts = [([1, 1], -0.5), ([-1, -1], 1.5)]

fig, axes = plt.subplots(1, 2, figsize=(5.6, 3.0))
for ax, (w, b) in zip(axes, attempts):
    unit = np.array(w) / np.linalg.norm(w)
    foot = np.array([0.5, 0.5]) - (0.5 * sum(w) + b) / np.dot(w, w) * (
        np.array(w)
    )
    along = np.array([-unit[1], unit[0]])
    side = np.array([foot - 9 * along, foot + 9 * along])
    ax.plot(*side.T, color=GREY, lw=1.2)
    area = [*side, *(side[::-1] + 9 * unit)]
    ax.fill(*np.transpose(area), color=BLUE, alpha=0.25, lw=0)
    arrow = {"arrowstyle": "->", "color": BLUE, "lw": 1.2}
    ax.annotate("", foot + 0.45 * unit, foot, arrowprops=arrow)
    fires = cases @ w + b > 0
    for x, target, fired in zip(cases, targets, fires):
        fill = GREY if target else "none"
        ax.plot(*x, "o", mfc=fill, mec=GREY, ms=9, mew=1.2)
        if fired != target:
            ring = {"mfc": "none", "mec": VERMILION, "mew": 1.6}
            ax.plot(*x, "o", ms=20, **ring)
        shift = 0.28 if x[0] else -0.28
        name = f"{x[0]}{x[1]}"
        ax.text(x[0] + shift, x[1], name, ha="center", va="center")
    wrong = int(np.sum(fires != targets))
    ax.set_title(f"{4 - wrong} right, {wrong} wrong")
    ax.set(xlim=(-0.55, 1.55), ylim=(-0.4, 1.4), aspect="equal")
    ax.set(xticks=[0, 1], yticks=[0, 1])
    ax.set(xlabel="first input", ylabel="second input")
plt.show()

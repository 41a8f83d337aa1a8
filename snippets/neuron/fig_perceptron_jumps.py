"""Draws AND's line after each of the ten mistakes."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE, VERMILION = "#757575", "#0072B2", "#D55E00"
cases = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
targets = [0, 0, 0, 1]

w, b, states = np.zeros(2, int), 0, []
for _ in range(6):
    for x, target in zip(cases, targets):
        error = target - int(x @ w + b > 0)
        if error:
            w, b = w + error * x, b + error
            states.append((w, b, x))

low, high, right = -1.35, 2.35, 2.95
fig, axes = plt.subplots(4, 3, figsize=(4.7, 6.6))
for number, (ax, (w, b, wrong)) in enumerate(zip(axes.flat, states), 1):
    centre = np.array([0.5, 0.5])
    foot = centre - (centre @ w + b) / (w @ w) * w  # on the line
    unit = w / np.linalg.norm(w)
    along = np.array([-unit[1], unit[0]])
    side = np.array([foot - 9 * along, foot + 9 * along])
    ax.plot(*side.T, color=GREY, lw=1.2)
    area = [*side, *(side[::-1] + 9 * unit)]
    ax.fill(*np.transpose(area), color=BLUE, alpha=0.25, lw=0)
    arrow = {"arrowstyle": "->", "color": BLUE, "lw": 1.2}
    ax.annotate("", foot + 0.75 * unit, foot, arrowprops=arrow)
    ax.plot(*wrong, "o", mfc="none", mec=VERMILION, ms=15, mew=1.6)
    title = f"({w[0]}, {w[1]}), {b}".replace("-", "−")
    ax.set_title(title, size=12, pad=4)
    name = {"size": 12, "ha": "left", "va": "top", "weight": "bold"}
    ax.text(low + 0.15, high - 0.1, f"{number}", color=GREY, **name)
for ax in axes.flat[: len(states)]:
    for x, target in zip(cases, targets):
        fill = GREY if target else "none"
        ax.plot(*x, "o", mfc=fill, mec=GREY, ms=7, mew=1.2)
    ax.set(xlim=(low, right), ylim=(low, high), aspect="equal")
    ax.set(xticks=[0, 1], yticks=[0, 1])

key = axes.flat[len(states)]
rows = [
    (0.9, "o", GREY, GREY, 7, "target 1"),
    (0.65, "o", "none", GREY, 7, "target 0"),
    (0.4, "o", "none", VERMILION, 15, "the mistake"),
    (0.15, "s", "#0072B240", "none", 15, "it fires here"),
]
for y, mark, fill, edge, size, words in rows:
    key.plot(0.1, y, mark, mfc=fill, mec=edge, ms=size, mew=1.4)
    key.text(0.28, y, words, va="center", size=12)
key.set(xlim=(0, 1), ylim=(0, 1.05))
for ax in axes.flat[len(states) :]:
    ax.axis("off")
plt.show()

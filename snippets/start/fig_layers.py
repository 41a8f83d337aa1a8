"""Draws three inputs, four hidden neurons and two outputs."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE, VERMILION = "#757575", "#0072B2", "#D55E00"
names = ["inputs", "hidden layer", "output layer"]
rng = np.random.default_rng(32)
values = [np.array([0.8, 0.9, 0.3])]  # the party
gap = 2.4

fig, ax = plt.subplots(figsize=(5.0, 3.4))
for column, units in enumerate([4, 2]):
    x = values[-1]
    w = rng.normal(size=(units, x.size))
    b = rng.normal(size=units)
    values.append(1 / (1 + np.exp(-(w @ x + b))))
    for unit in range(units):
        for source in range(x.size):
            start = np.array([column * gap, (x.size - 1) / 2 - source])
            end = np.array([column * gap + gap, (units - 1) / 2 - unit])
            along = 0.32 * (end - start) / np.linalg.norm(end - start)
            line = np.array([start + along, end - along])  # (2, 2)
            good = w[unit, source] > 0
            style = {"color": BLUE if good else VERMILION, "lw": 1.2}
            ax.plot(*line.T, "-" if good else "--", **style)

middle = {"ha": "center", "va": "center"}
for column, (layer, name) in enumerate(zip(values, names)):
    for unit, value in enumerate(layer):
        at = (column * gap, (len(layer) - 1) / 2 - unit)
        ax.add_patch(plt.Circle(at, 0.32, fill=False, ec=GREY, lw=1.2))
        ax.text(*at, f"{value:.1f}", size=10, **middle)
    ax.text(column * gap, 2.2, name, ha="center")
ax.set(xlim=(-0.8, 2 * gap + 0.8), ylim=(-1.95, 2.6), aspect="equal")
ax.axis("off")
plt.show()

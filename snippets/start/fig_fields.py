"""Draws which field contains which: four nested boxes."""

import matplotlib.pyplot as plt
from matplotlib.patches import FancyBboxPatch

BLUE, GREY = "#0072B2", "#757575"
fields = [
    ("artificial intelligence", "also a chess program of written rules"),
    ("machine learning", "also a decision tree"),
    ("neural networks", "also a net with one hidden layer"),
    ("deep learning", "nets of many layers"),
]

fig, ax = plt.subplots(figsize=(6.4, 3.7))
for depth, (field, example) in enumerate(fields):
    left, bottom, top = 0.45 * depth, 0.3 * depth, 6.2 - 1.25 * depth
    colour = BLUE if field == "neural networks" else GREY
    box = FancyBboxPatch(
        (left, bottom),
        10 - 2 * left,
        top - bottom,
        boxstyle="round,pad=0,rounding_size=0.3",
        fill=False,
        ec=colour,
        lw=1.2,
    )
    ax.add_patch(box)
    ax.text(left + 0.3, top - 0.55, field, color=colour, weight="bold")
    ax.text(left + 0.3, top - 1.05, example, size=10)
ax.set(xlim=(-0.1, 10.1), ylim=(-0.1, 6.3))
ax.axis("off")
plt.show()

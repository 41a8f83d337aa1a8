"""Draws which field contains which: four nested boxes."""

import matplotlib.pyplot as plt
from matplotlib.patches import FancyBboxPatch

GREY = "#757575"
fields = [
    ("artificial intelligence", "chess by written rules"),
    ("machine learning", "decision trees"),
    ("neural networks", "nets with one hidden layer"),
    ("deep learning", "nets with many layers"),
]

fig, ax = plt.subplots(figsize=(5.0, 3.6))
for depth, (field, example) in enumerate(fields):
    left, bottom, top = 0.45 * depth, 0.3 * depth, 6.2 - 1.25 * depth
    here = field == "neural networks"  # what this site is about
    box = FancyBboxPatch(
        (left, bottom),
        10 - 2 * left,
        top - bottom,
        boxstyle="round,pad=0,rounding_size=0.3",
        fill=False,
        ec=GREY,
        lw=2.4 if here else 1.2,
    )
    ax.add_patch(box)
    ax.text(left + 0.3, top - 0.55, field, weight="bold")
    ax.text(left + 0.3, top - 1.05, example, size=10)
ax.set(xlim=(-0.1, 10.1), ylim=(-0.1, 6.3))
ax.axis("off")
plt.show()

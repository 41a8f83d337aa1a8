"""Draws the dense network, layer by layer."""

import matplotlib.pyplot as plt

GREY, BLUE = "#757575", "#0072B2"
widths = [784, 128, 64, 10]
names = ["inputs", "hidden\nReLU", "hidden\nReLU", "output\nsoftmax"]
heights = [2.2, 1.1, -1.1, -2.2]  # first and last two of a column
gap = 2.3  # from one column to the next

fig, ax = plt.subplots(figsize=(4.8, 3.6))
for column in range(3):
    for low in heights:
        for high in heights:
            ends = [column * gap + 0.32, (column + 1) * gap - 0.32]
            ax.plot(ends, [low, high], color=BLUE, lw=0.7)

middle = {"ha": "center", "va": "center"}
for column, (width, name) in enumerate(zip(widths, names)):
    x = column * gap
    for y, number in zip(heights, (1, 2, width - 1, width)):
        circle = plt.Circle((x, y), 0.32, fill=False, ec=GREY, lw=1.2)
        ax.add_patch(circle)
        ax.text(x, y, number, color=GREY, size=8, **middle)
    ax.text(x, 0, "⋮", color=GREY, size=14, **middle)
    ax.text(x, 2.9, name, color=GREY, ha="center", size=10)
ax.set(xlim=(-0.8, 3 * gap + 0.8), ylim=(-2.7, 3.8), aspect="equal")
ax.axis("off")
plt.show()

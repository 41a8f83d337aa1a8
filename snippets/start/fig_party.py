"""Draws the party decision as one neuron, with its numbers."""

import matplotlib.pyplot as plt

GREY, BLUE, VERMILION = "#757575", "#0072B2", "#D55E00"
names = ["friends go", "good music", "tired"]
inputs = [0.8, 0.9, 0.3]
weights = [0.5, 0.7, -0.6]
bias = -0.5
z = sum(x * w for x, w in zip(inputs, weights)) + bias

fig, ax = plt.subplots(figsize=(5.6, 2.7))
middle = {"ha": "center", "va": "center"}
for y, name, x, w in zip([1.1, 0, -1.1], names, inputs, weights):
    ax.add_patch(plt.Circle((0, y), 0.32, fill=False, ec=GREY, lw=1.2))
    ax.text(0, y, x, **middle)
    ax.text(-0.5, y, name, ha="right", va="center")
    colour, line = (BLUE, "-") if w > 0 else (VERMILION, "--")
    length = (2.6**2 + y**2) ** 0.5  # from centre to centre
    step = 0.32 / length
    ends = ([2.6 * step, 2.6 * (1 - step)], [y * (1 - step), y * step])
    ax.plot(*ends, line, color=colour, lw=1.2)
    label = f"× {w}".replace("-", "−")
    height = y * 0.62 + (0.14 if y >= 0 else -0.34)  # clear of the line
    ax.text(1.0, height, label, color=colour, ha="center")

ax.add_patch(plt.Circle((2.6, 0), 0.32, fill=False, ec=GREY, lw=1.2))
ax.text(2.6, 0, f"{z:.2f}", **middle)
ax.text(
    2.6,
    1.02,
    f"bias {bias}".replace("-", "−"),
    color=VERMILION,
    ha="center",
)
ax.plot([2.6, 2.6], [0.92, 0.32], "--", color=VERMILION, lw=1.2)
arrow = {"arrowstyle": "->", "color": GREY, "lw": 1.2}
ax.annotate("", (4.1, 0), (2.92, 0), arrowprops=arrow)
ax.text(3.5, 0.12, "above 0?", ha="center")
ax.text(
    4.2, 0, "go" if z > 0 else "stay", size=14, va="center", color=BLUE
)
ax.set(xlim=(-1.9, 4.7), ylim=(-1.55, 1.55), aspect="equal")
ax.axis("off")
plt.show()

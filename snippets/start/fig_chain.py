"""Draws two functions in a row, with values and slopes."""

import matplotlib.pyplot as plt

GREY, BLUE = "#757575", "#0072B2"
x = 1
u = 2 * x + 1
y = u * u
slopes = [2, 2 * u]  # of u along x, of y along u
middle = {"ha": "center", "va": "center"}
arrow = {"arrowstyle": "->", "color": BLUE, "lw": 1.2}

fig, ax = plt.subplots(figsize=(5.0, 1.7))
for n, (name, value) in enumerate([("x", x), ("u", u), ("y", y)]):
    at = (2.6 * n, 0)
    ax.add_patch(plt.Circle(at, 0.32, fill=False, ec=GREY, lw=1.2))
    ax.text(*at, value, **middle)
    ax.text(at[0], 0.5, name, ha="center")
for n, rule in enumerate(["2x + 1", "u²"]):
    ends = (2.6 * n + 2.28, 0), (2.6 * n + 0.32, 0)
    ax.annotate("", *ends, arrowprops=arrow)
    ax.text(2.6 * n + 1.3, 0.12, rule, color=BLUE, ha="center")
    words = f"slope {slopes[n]}"
    ax.text(2.6 * n + 1.3, -0.35, words, ha="center")
product = slopes[0] * slopes[1]
words = f"slope from x to y: {slopes[0]} × {slopes[1]} = {product}"
ax.text(2.6, -0.95, words, ha="center")
ax.set(xlim=(-0.6, 5.8), ylim=(-1.1, 0.85), aspect="equal")
ax.axis("off")
plt.show()

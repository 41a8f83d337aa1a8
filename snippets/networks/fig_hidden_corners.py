"""Draws the four cases before and after the layer of OR and NAND."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE, VERMILION = "#757575", "#0072B2", "#D55E00"
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
W1, b1 = np.array([[1, 1], [-2, -1]]), np.array([0, 3])  # OR, NAND
w2, b2 = np.array([2, 1]), -2  # AND
hidden = np.where(X @ W1.T + b1 > 0, 1, 0)
output = np.where(hidden @ w2 + b2 > 0, 1, 0)


def line(ax, w, b, name, at, **style):
    """Draw w · x + b = 0 and write its name."""
    x = np.array([-0.6, 1.6])
    ax.plot(x, -(w[0] * x + b) / w[1], color=GREY, lw=1.2, **style)
    ax.text(*at, name, ha="center")


fig, (left, right) = plt.subplots(1, 2, figsize=(5.2, 2.9))
for ax, points in ((left, X), (right, hidden)):
    for point, y in zip(points, output):
        circle = plt.Circle(point, 0.09, color=BLUE if y else VERMILION)
        circle.set(fill=bool(y), lw=1.6, zorder=3)
        ax.add_patch(circle)
    ax.set(xlim=(-0.45, 1.6), ylim=(-0.45, 1.6), aspect="equal")
    ax.set(xticks=[0, 1], yticks=[0, 1])
line(left, W1[0], b1[0], "OR", (0.46, -0.34))
line(left, W1[1], b1[1], "NAND", (1.02, 1.42), ls="--")
line(right, w2, b2, "AND", (0.5, 1.42))
for x, place in zip(
    X, ((-0.32, -0.3), (0.12, 1.1), (1.1, 0.1), (1.13, 1.06))
):
    left.text(*place, f"{x[0]}{x[1]}")
right.text(-0.06, 1.14, "00", ha="center")
right.text(1.06, 1.14, "01 and 10", ha="center")
right.text(1.13, 0.06, "11")
left.set(xlabel="$x_1$", ylabel="$x_2$", title="the inputs")
right.set(
    xlabel="OR says", ylabel="NAND says", title="the hidden layer"
)
plt.show()

"""Draws how two ReLU units squash the square, and bend it."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE, VERMILION = "#757575", "#0072B2", "#D55E00"
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])


def layer(points):
    """Return the outputs of the two hidden units."""
    s = points.sum(axis=1)
    return np.stack([np.maximum(s, 0), np.maximum(s - 1, 0)], axis=1)


hidden = layer(X)
output = hidden @ [1, -2]
fig, (left, right) = plt.subplots(
    1, 2, figsize=(5.6, 2.7), width_ratios=(1, 1.27)
)
ends = np.array([-0.4, 2.4])
for s in (0.5, 1.5):  # where the output is one half
    left.plot(ends, s - ends, color=GREY, lw=1.2)
right.plot(ends, (ends - 0.5) / 2, color=GREY, lw=1.2)
for start in ((0.08, 0.92), (0.92, 0.08)):  # from 01, from 10
    left.annotate(
        "",
        xy=(0.5, 0.5),
        xytext=start,
        arrowprops={"arrowstyle": "->", "ls": ":", "color": GREY},
    )
along = np.linspace([0, 0], [1, 1], 201)  # from case 00 to case 11
left.plot(*along.T, color=BLUE, lw=2)
right.plot(*layer(along).T, color=BLUE, lw=2)
for ax, points, size in ((left, X, 0.07), (right, hidden, 0.1)):
    for point, y in zip(points, output):
        circle = plt.Circle(point, size, color=BLUE if y else VERMILION)
        circle.set(fill=bool(y), lw=1.6, zorder=3)
        ax.add_patch(circle)
for x, place in zip(
    X, ((-0.2, -0.2), (0.1, 1.08), (1.1, 0.1), (1.1, 1.1))
):
    left.text(*place, f"{x[0]}{x[1]}")
right.text(-0.3, 0.17, "00")
right.text(1.0, -0.37, "01 and 10", ha="center")
right.text(2.0, 1.17, "11", ha="center")
left.text(0.42, -0.28, "½")
left.text(1.2, 0.38, "½")
right.text(2.2, 0.62, "½")
left.set(xlabel="$x_1$", ylabel="$x_2$", title="the inputs")
left.set(xlim=(-0.35, 1.4), ylim=(-0.35, 1.4), aspect="equal")
left.set(xticks=[0, 1], yticks=[0, 1])
right.set(
    xlabel="relu(s)", ylabel="relu(s − 1)", title="the hidden layer"
)
right.set(xlim=(-0.4, 2.4), ylim=(-0.6, 1.6), aspect="equal")
right.set(xticks=[0, 1, 2], yticks=[0, 1])
plt.show()

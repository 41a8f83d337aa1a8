"""Draws values going forward and slopes coming back."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE, VERMILION = "#757575", "#0072B2", "#D55E00"
x, W2 = np.array([1.0, 0.5]), np.array([0.5, -0.6])
z1 = np.array([[0.1, 0.2], [0.3, -0.4]]) @ x + [0.0, 0.2]
a1 = 1 / (1 + np.exp(-z1))
z2 = W2 @ a1 + 0.2
y_hat = 1 / (1 + np.exp(-z2))
s1, s2, s3 = a1 * (1 - a1), y_hat * (1 - y_hat), y_hat - 1
d2 = s3 * s2

places = [(0, 1.5), (0, -1.5), (2, 1.5), (2, -1.5)]
places += [(4, 0), (6.15, 0), (8.5, 0)]
names = ["z₁", "z₁", "a₁", "a₁", "z₂", "ŷ", "L"]
values = [*z1, *a1, z2, y_hat, (1 - y_hat) ** 2 / 2]
slopes = [*(d2 * W2 * s1), *(d2 * W2), d2, s3, 1]
lines = [(0, 2, f"{s1[0]:.3f}"), (1, 3, f"{s1[1]:.3f}")]
lines += [(2, 4, f"{W2[0]}"), (3, 4, f"{W2[1]}")]
lines += [(4, 5, f"{s2:.3f}"), (5, 6, f"{s3:.3f}")]
middle = {"ha": "center", "va": "center"}


def write(ax, place, text, colour, size=12):
    """Write a number with a real minus."""
    text = text.replace("-", "−")
    ax.text(*place, text, color=colour, size=size, **middle)


fig, ax = plt.subplots(figsize=(4.7, 3.0))
for (px, py), name, value, slope in zip(places, names, values, slopes):
    circle = plt.Circle((px, py), 0.4, fill=False, ec=GREY, lw=1.2)
    ax.add_patch(circle)
    write(ax, (px, py), name, GREY, 13)
    shift = 0.16 * (name == "z₂") - 0.14 * (name == "a₁")
    write(ax, (px + max(0, shift), py + 0.68), f"{value:.4f}", BLUE)
    back = f"{slope:.4f}" if name != "L" else "1"
    write(ax, (px + shift, py - 0.84), back, VERMILION)
for source, target, slope in lines:
    start, end = np.array(places[source]), np.array(places[target])
    along = (end - start) / np.linalg.norm(end - start)
    up = 0.09 * np.array([-along[1], along[0]])
    ends = np.array([start + 0.46 * along, end - 0.46 * along])
    style = {"arrowstyle": "->", "lw": 1.2, "shrinkA": 0, "shrinkB": 0}
    style |= {"color": BLUE}
    ax.annotate("", ends[1] + up, ends[0] + up, arrowprops=style)
    style |= {"color": VERMILION, "ls": "--"}
    ax.annotate("", ends[0] - up, ends[1] - up, arrowprops=style)
    shifts = [(0, -0.4), (0.62, -0.62), (-0.42, -0.6)]
    place = (start + end) / 2 + shifts[int(np.sign(along[1]))]
    write(ax, place, f"× {slope}", VERMILION, 10.5)
for unit, py in ((1, 1.5), (2, -1.5)):
    ax.text(1, py + 1.2, f"unit {unit}", color=GREY, size=12, **middle)
ax.set(xlim=(-0.75, 9.1), ylim=(-2.6, 2.95), aspect="equal")
ax.axis("off")
plt.show()

"""Draws 32 images and the weights they meet, in true proportion."""

import matplotlib.pyplot as plt

GREY, BLUE = "#757575", "#0072B2"
widths, cases = [784, 128, 64, 10], 32
names = ["X", "A1", "A2", "Ŷ"]
middle = {"ha": "center", "size": 11}

fig, ax = plt.subplots(figsize=(5.2, 3.0))
x = 0
for layer, width in enumerate(widths):
    box = (x, -cases), width, cases
    ax.add_patch(plt.Rectangle(*box, fc=BLUE, ec=BLUE, lw=1.2))
    text = f"{names[layer]}\n({cases}, {width})"
    ax.text(x + width / 2, 30, text, color=BLUE, **middle)
    x = x + width + (140 if layer < 2 else 230)
    if layer + 1 < len(widths):
        after = widths[layer + 1]
        box = (x, -width), after, width
        look = {"fill": False, "ec": GREY, "lw": 1.2}
        ax.add_patch(plt.Rectangle(*box, **look))
        text = f"W{layer + 1}.T\n({width}, {after})"
        ax.text(x + after / 2, -width - 20, text, va="top", **middle)
        x = x + after + (140 if layer < 1 else 180)
ax.set(xlim=(-20, x - 60), ylim=(-1010, 220), aspect="equal")
ax.axis("off")
plt.show()

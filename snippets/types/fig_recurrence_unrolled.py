"""Draws one recurrent cell three times, once for each step."""

import matplotlib.pyplot as plt

GREY, BLUE = "#757575", "#0072B2"
middle = {"ha": "center", "va": "center"}
arrow = {"arrowstyle": "->", "lw": 1.2, "shrinkA": 0, "shrinkB": 0}

fig, ax = plt.subplots(figsize=(5.0, 2.7))
for step, x in enumerate("100", 1):
    at = 2.0 * step
    for y, text in ((0, x), (1.6, f"h{'₀₁₂₃'[step]}")):
        circle = plt.Circle((at, y), 0.32, fill=False, ec=GREY, lw=1.2)
        ax.add_patch(circle)
        ax.text(at, y, text, color=GREY, size=13, **middle)
    ends = ((at, 1.25), (at, 0.35))
    ax.annotate("", *ends, arrowprops=arrow | {"color": BLUE})
    ends = ((at - 0.35, 1.6), (at - 1.65, 1.6))
    ax.annotate("", *ends, arrowprops=arrow | {"color": BLUE})
    ax.text(at + 0.12, 0.8, "× 0.5", color=BLUE, size=12, va="center")
    ax.text(at - 1.0, 1.85, "× 0.8", color=BLUE, size=12, ha="center")
    ax.text(at, 2.35, f"step {step}", color=GREY, size=12, **middle)
circle = plt.Circle((0, 1.6), 0.32, fill=False, ec=GREY, lw=1.2)
ax.add_patch(circle)
ax.text(0, 1.6, "0", color=GREY, size=13, **middle)
ax.text(0, 2.35, "start", color=GREY, size=12, **middle)
ax.text(0, 0, "input", color=GREY, size=12, **middle)
ax.annotate(
    "", (7.5, 1.6), (6.35, 1.6), arrowprops=arrow | {"color": GREY}
)
ax.text(7.1, 1.85, "…", color=GREY, size=12, ha="center")
ax.set(xlim=(-0.6, 7.6), ylim=(-0.45, 2.65), aspect="equal")
ax.axis("off")
plt.show()

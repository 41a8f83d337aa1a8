"""Draws four hidden units before and under one dropout mask."""

import matplotlib.pyplot as plt

GREY, BLUE, ORANGE = "#757575", "#0072B2", "#D55E00"
activations = [0.5, 1.0, 2.0, 0.5]
mask = [1, 0, 1, 0]
keep = 0.5
middle = {"ha": "center", "va": "center"}

fig, ax = plt.subplots(figsize=(5, 2.6))
for left, masked in ((0, False), (4.2, True)):
    ax.add_patch(
        plt.Circle((left + 2.1, 0), 0.32, fill=False, ec=GREY, lw=1.2)
    )
    total = 0
    for place, (a, m) in enumerate(zip(activations, mask)):
        height = 1.5 - place
        dropped = masked and m == 0
        value = a * m / keep if masked else a
        total += value
        colour = ORANGE if dropped else GREY
        line = "--" if dropped else "-"
        ax.add_patch(
            plt.Circle(
                (left, height),
                0.32,
                fill=False,
                ec=colour,
                ls=line,
                lw=1.2,
            )
        )
        ax.text(left, height, f"{value:.1f}", **middle)
        if not dropped:
            length = (2.1**2 + height**2) ** 0.5
            part = 0.32 / length
            ends = (part, 1 - part)
            xs = [left + 2.1 * end for end in ends]
            ys = [height * (1 - end) for end in ends]
            ax.plot(xs, ys, color=BLUE, lw=1.2)
    ax.text(left + 2.1, 0, f"{total:.1f}", **middle)
    ax.text(left + 2.1, -0.6, "sum", color=GREY, ha="center")
    title = "one step of training" if masked else "in use"
    ax.text(left + 1.05, 2.25, title, ha="center")
ax.set(xlim=(-0.5, 6.8), ylim=(-2, 2.6), aspect="equal")
ax.axis("off")
plt.show()

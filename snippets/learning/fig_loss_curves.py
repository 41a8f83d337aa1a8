"""Three losses over the prediction, for the target 1."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE = "#757575", "#0072B2"
y_hat = np.linspace(0.01, 1, 200)
ours = 0.532517

fig, ax = plt.subplots(figsize=(5.4, 3.3))
losses = [
    ("cross-entropy", lambda p: -np.log(p), BLUE, 1.8, (0.14, 2.15)),
    ("absolute error", lambda p: 1 - p, GREY, 1.8, (0.02, 1.06)),
    ("squared error", lambda p: (1 - p) ** 2, GREY, 1.8, (0.02, 0.36)),
]
for name, loss, colour, width, at in losses:
    style = "-." if name == "squared error" else "-"
    ax.plot(y_hat, loss(y_hat), style, color=colour, lw=width)
    ax.plot([ours], [loss(ours)], "o", color=colour, markersize=6)
    ax.text(*at, name, color=colour)
ax.axvline(ours, color=GREY, ls=":", lw=1)
ax.text(ours + 0.02, 2.6, "our ŷ", color=GREY)
ax.set(xlabel="prediction ŷ, target 1", ylabel="loss")
ax.set(xlim=(0, 1.02), ylim=(0, 3), xticks=[0, 0.5, 1])
plt.show()

"""Draws the intervals of forty tests of one network."""

import matplotlib.pyplot as plt
import numpy as np

BLUE, VERMILION, GREY = "#0072B2", "#D55E00", "#757575"
truth, n = 0.98, 10_000
seen = np.random.default_rng(0).binomial(n, truth, size=40) / n
half = 1.96 * (seen * (1 - seen) / n) ** 0.5

fig, ax = plt.subplots(figsize=(5, 2.8))
ax.axhline(100 * truth, color=GREY, lw=1.2)
for x, (share, h) in enumerate(zip(seen, half), 1):
    holds = abs(share - truth) <= h
    colour, line = (BLUE, "-") if holds else (VERMILION, "--")
    ends = [100 * (share - h), 100 * (share + h)]
    ax.plot([x, x], ends, line, color=colour, lw=1.8)
    ax.plot(x, 100 * share, "o", color=colour, ms=3.5)
ax.set(
    xlabel="test", ylabel="accuracy in %", xticks=[1, 10, 20, 30, 40]
)
plt.show()

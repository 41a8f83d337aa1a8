"""Two losses over one guess for five buses, one very late."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE = "#757575", "#0072B2"
late = np.array([2, 3, 4, 5, 31])
guesses = np.linspace(0, 35, 351)
off = guesses[:, np.newaxis] - late

fig, axes = plt.subplots(2, 1, figsize=(5.2, 4.2), sharex=True)
losses = [
    ("mean squared error", (off**2).mean(axis=1), 540),
    ("mean absolute error", abs(off).mean(axis=1), 30),
]
for ax, (name, loss, top) in zip(axes, losses):
    best = loss.argmin()
    ax.plot(guesses, loss, color=BLUE, lw=1.8)
    ax.plot([guesses[best]], [loss[best]], "o", color=BLUE)
    ax.plot(late, np.zeros(5), "|", color=GREY, ms=16, mew=2)
    label = f"lowest at {guesses[best]:.0f}"
    ax.text(guesses[best], loss[best] + 0.2 * top, label, color=BLUE)
    ax.set(title=name, ylim=(0, top), xlim=(0, 35))
axes[1].set_xlabel("the guess, in minutes")
plt.show()

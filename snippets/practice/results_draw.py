"""Draws a confusion matrix, two calibrations, and pictures."""

# --8<-- [start:tools]
import matplotlib.pyplot as plt
import numpy as np

BLUE, VERMILION, GREY = "#0072B2", "#D55E00", "#757575"
# --8<-- [end:tools]


# --8<-- [start:counts]
def draw_counts(counts):
    """Draw a confusion matrix; frequent mistakes get a circle."""
    ax = plt.figure(figsize=(5.4, 5)).gca()
    mistakes = counts - np.diag(counts.diagonal())
    for (label, answer), n in np.ndenumerate(counts):
        colour = BLUE if label == answer else VERMILION
        text = ax.text(answer, label, n or "", size=13)
        text.set(ha="center", va="center", color=colour)
    y, x = (mistakes >= 0.6 * mistakes.max()).nonzero()
    ax.scatter(x, y, 480, "none", edgecolor=VERMILION, lw=1.2)
    ax.set(xlabel="answer", xticks=range(10), xlim=(-0.6, 9.6))
    ax.set(ylabel="label", yticks=range(10), ylim=(9.6, -0.6))
    plt.show()


# --8<-- [end:counts]
# --8<-- [start:reliability]
def draw_reliability(before, after):
    """Draw the share right against the mean probability."""
    fig, ax = plt.subplots(figsize=(5.4, 4))
    ax.plot([0.4, 1], [0.4, 1], color=GREY, lw=1.2)
    ax.plot(*before.T[1:], "o--", color=VERMILION, label="before")
    ax.plot(*after.T[1:], "s-", color=BLUE, label="after")
    ax.set(xlabel="mean probability given", ylabel="share right")
    ax.legend()
    plt.show()


# --8<-- [end:reliability]
# --8<-- [start:pictures]
def draw_pictures(pictures, p):
    """Draw four pictures with the network's answers."""
    fig, axes = plt.subplots(2, 2, figsize=(4.4, 5))
    for ax, picture, row in zip(axes.flat, pictures, p):
        ax.imshow(picture, cmap="Greys", vmin=0, vmax=1)
        ax.set_title(f"{row.argmax()}, with {row.max():.3f}")
        ax.set(xticks=[], yticks=[])
    plt.show()


# --8<-- [end:pictures]

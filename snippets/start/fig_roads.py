"""Draws which computer takes which command, as a tree."""

import matplotlib.pyplot as plt

GREY = "#757575"
everything = "-m pip install -r requirements.txt"
rows = [  # depth, height, words, command
    (0, 8.8, "Train with Keras, too?", ""),
    (1, 7.9, "No", "pip install -r requirements-site.txt"),
    (1, 6.4, "Yes: on which computer?", ""),
    (2, 5.5, "Linux", ".venv/bin/python " + everything),
    (2, 4.0, "Mac with an Apple chip", "the same as Linux"),
    (2, 2.9, "Windows", r".venv\Scripts\python " + everything),
    (2, 1.4, "Mac with an Intel chip", "no TensorFlow: Colab"),
]

fig, ax = plt.subplots(figsize=(4.6, 4.8))
for depth, y, words, command in rows:
    x = 0.6 * depth
    if depth:
        ax.plot([x - 0.35, x - 0.1], [y, y], color=GREY, lw=1.2)
    weight = "normal" if command else "bold"
    ax.text(x, y, words, weight=weight, va="center")
    command = command.replace(" -r", "\n-r")
    font = {"family": "monospace", "size": 9, "va": "top"}
    ax.text(x, y - 0.3, command, **font)
ax.plot([0.25, 0.25], [8.4, 6.4], color=GREY, lw=1.2)
ax.plot([0.85, 0.85], [6.0, 1.4], color=GREY, lw=1.2)
ax.set(xlim=(-0.1, 6.6), ylim=(0.4, 9.2))
ax.axis("off")
plt.show()

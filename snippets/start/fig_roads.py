"""Draws which computer takes which command, as a tree."""

import matplotlib.pyplot as plt

GREY = "#757575"
site = "-m pip install\n-r requirements-site.txt numpy matplotlib"
everything = "-m pip install\n-r requirements.txt"
rows = [  # depth, height, words, command
    (0, 9.9, "Train with Keras, too?", ""),
    (1, 9.0, "No", ".venv/bin/python " + site),
    (1, 7.5, "Yes: on which computer?", ""),
    (2, 6.6, "Linux", ".venv/bin/python " + everything),
    (2, 5.1, "Mac with an Apple chip", "the same as Linux"),
    (2, 4.0, "Windows", r".venv\Scripts\python " + everything),
    (2, 2.5, "Windows on an ARM chip", "no TensorFlow: WSL2 or Colab"),
    (2, 1.4, "Mac with an Intel chip", "no TensorFlow: Colab"),
]

fig, ax = plt.subplots(figsize=(4.6, 5.4))
for depth, y, words, command in rows:
    x = 0.6 * depth
    if depth:
        ax.plot([x - 0.35, x - 0.1], [y, y], color=GREY, lw=1.2)
    weight = "normal" if command else "bold"
    ax.text(x, y, words, weight=weight, va="center")
    font = {"family": "monospace", "size": 9, "va": "top"}
    ax.text(x, y - 0.3, command, **font)
ax.plot([0.25, 0.25], [9.5, 7.5], color=GREY, lw=1.2)
ax.plot([0.85, 0.85], [7.1, 1.4], color=GREY, lw=1.2)
ax.set(xlim=(-0.1, 6.6), ylim=(0.4, 10.3))
ax.axis("off")
plt.show()

"""Draws a written digit as numbers, and a network's ten answers."""

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.neural_network import MLPClassifier

BLUE, GREY = "#0072B2", "#757575"
x, y = load_digits(return_X_y=True)  # shapes (1797, 64), (1797,)
options = {"learning_rate_init": 0.01, "tol": 1e-3, "max_iter": 500}
net = MLPClassifier([32], random_state=0, **options)
net.fit(x / 16, y)
digit = np.array(
    [
        [0, 0, 6, 14, 15, 9, 0, 0],
        [0, 3, 8, 8, 6, 15, 2, 0],
        [0, 2, 2, 1, 2, 16, 3, 0],
        [0, 1, 2, 12, 13, 16, 2, 0],
        [0, 0, 2, 7, 9, 15, 0, 0],
        [0, 0, 0, 0, 4, 14, 0, 0],
        [0, 2, 4, 3, 12, 10, 0, 0],
        [0, 2, 8, 15, 12, 2, 0, 0],
    ]
).ravel()  # shape (64,), drawn for this page
outputs = net.predict_proba([digit / 16])[0]  # shape (10,)

fig, (left, centre, right) = plt.subplots(
    1, 3, figsize=(6.0, 3.0), width_ratios=[1.5, 0.8, 0.8]
)
left.imshow(digit.reshape(8, 8), cmap="gray_r")
for (row, column), ink in np.ndenumerate(digit.reshape(8, 8)):
    shade = "white" if ink > 8 else "black"
    at = {"ha": "center", "va": "center", "size": 9, "color": shade}
    left.text(column, row, f"{ink:.0f}", **at)
left.set_title("64 numbers")

columns = [(0, 5), (1, 4), (2, 5)]
thin = {"lw": 0.5, "alpha": 0.6, "zorder": 0}
places = [[(c, r - (n - 1) / 2) for r in range(n)] for c, n in columns]
for here, there in zip(places, places[1:]):
    for a in here:
        for b in there:
            centre.plot(
                *zip(a, b), color=GREY, lw=0.5, alpha=0.6, zorder=0
            )
for a in sum(places, []):
    centre.plot(*a, "o", color=GREY, markersize=9)
centre.set(title="a network", ylim=(-2.6, 2.6), xlim=(-0.3, 2.3))

colours = [BLUE if n == outputs.argmax() else GREY for n in range(10)]
right.barh(range(10), outputs, color=colours)
best = outputs.argmax()
value = {"ha": "right", "va": "center", "size": 9, "color": "white"}
right.text(outputs[best] - 0.04, best, f"{outputs[best]:.2f}", **value)
right.set(title="ten outputs", ylim=(9.6, -0.6), xlim=(0, 1))
right.set(yticks=range(10), xticks=[])
for ax in (left, centre):
    ax.axis("off")
plt.show()

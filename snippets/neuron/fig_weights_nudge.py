"""The sigmoid at the film neuron's z, with its slope there."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE = "#757575", "#0072B2"
z = np.linspace(-4, 4, 161)
here = 0.84
height = 1 / (1 + np.exp(-here))
h = 0.000001
slope = (1 / (1 + np.exp(-(here + h))) - height) / h

fig, ax = plt.subplots(figsize=(5.6, 2.9))
ax.plot(z, 1 / (1 + np.exp(-z)), color=BLUE)
run = np.array([-2.0, 1.0])
ax.plot(here + run, height + slope * run, color=GREY, lw=1.2)
corner = [here, here + 1, here + 1]
step = [height, height, height + slope]
ax.plot(corner, step, ":", color=GREY, lw=1.2)
ax.plot([here], [height], "o", color=BLUE, markersize=7)
ax.text(here + 0.5, height - 0.1, "1", ha="center")
ax.text(here + 1.1, height + 0.07, f"{slope:.4f}")
ax.set(xlabel="weighted sum z", ylabel="output")
ax.set(xlim=(-4, 4), ylim=(0, 1.04), yticks=[0, 0.5, 1])
plt.show()

"""Draws spikes per second over the drive, and a ReLU beside it."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE = "#757575", "#0072B2"
threshold, tau, dt = 20, 10, 0.01  # mV, ms, ms

drives = np.linspace(20.0001, 60, 2000)
exact = 1000 / (tau * np.log(drives / (drives - threshold)))
slope = exact[-1] / (60 - threshold)

fig, ax = plt.subplots(figsize=(5.6, 3.2))
ax.plot([0, 20, *drives], [0, 0, *exact], color=BLUE)
ax.plot([0, 20, 60], [0, 0, 40 * slope], "-.", color=GREY)
for drive in (10, 18, 25, 30, 40, 50, 60):
    v, spikes = 0.0, 0
    for _ in range(100_000):  # one second
        v = v + dt / tau * (drive - v)
        if v > threshold:
            v, spikes = 0.0, spikes + 1
    ax.plot([drive], [spikes], "o", color=BLUE, markersize=6)
ax.text(29, 118, "leaky neuron", color=BLUE, ha="right")
ax.text(45, 118, "ReLU")
ax.set(xlim=(0, 62), ylim=(-6, 260))
ax.set_xlabel("drive in mV")
ax.set_ylabel("spikes per second")
ax.spines[["top", "right"]].set_visible(False)
plt.show()

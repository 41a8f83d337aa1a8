"""Draws spikes per second over the drive, and a ReLU beside it."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE = "#757575", "#0072B2"
threshold, tau, dt = 20, 10, 0.01  # mV, ms, ms

drives = threshold + np.geomspace(0.0001, 80, 300)
exact = 1000 / (tau * np.log(drives / (drives - threshold)))
slope = 1000 / (tau * np.log(60 / 40)) / 40  # agree at 60 mV

fig, ax = plt.subplots(figsize=(5.6, 3.2))
ax.plot([0, 20, *drives], [0, 0, *exact], color=BLUE)
ax.plot([0, 20, 100], [0, 0, 80 * slope], "-.", color=GREY)
for drive in (10, 18, 21, 25, 30, 40, 60, 80, 100):
    v, spikes = 0.0, 0
    for _ in range(100_000):  # one second
        v = v + dt / tau * (drive - v)
        if v > threshold:
            v, spikes = 0.0, spikes + 1
    ax.plot([drive], [spikes], "o", color=BLUE, markersize=6)
ax.text(35, 150, "leaky neuron", color=BLUE, ha="right")
ax.text(47, 118, "ReLU")
ax.set(xlim=(0, 103), ylim=(-12, 515))
ax.set_xlabel("drive in mV")
ax.set_ylabel("spikes per second")
ax.spines[["top", "right"]].set_visible(False)
plt.show()

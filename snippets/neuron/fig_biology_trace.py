"""Draws the voltage of the leaky neuron for three drives."""

import matplotlib.pyplot as plt

GREY, BLUE = "#757575", "#0072B2"
dt, tau, threshold = 0.1, 10, 20  # ms, ms, mV

fig, panels = plt.subplots(3, 1, figsize=(5.0, 5.0), sharex=True)
for ax, drive in zip(panels, (18, 25, 30)):
    v, times, voltages = 0.0, [0.0], [0.0]
    for step in range(1, 601):
        v = v + dt / tau * (drive - v)
        times.append(step * dt)
        voltages.append(v)
        if v > threshold:
            times += [step * dt] * 2
            voltages += [40, 0.0]  # the spike: drawn, not computed
            v = 0.0
    ax.plot(times, voltages, color=BLUE, lw=1.2)
    ax.axhline(threshold, color=GREY, lw=1.2, ls=":")
    ax.set_title(f"drive {drive} mV", loc="left", size=10)
    ax.set(xlim=(0, 60), ylim=(-2, 43), yticks=[0, 20, 40])
    ax.spines[["top", "right"]].set_visible(False)
panels[0].text(59, 23, "threshold", ha="right")
panels[1].set_ylabel("voltage above rest, in mV")
panels[2].set_xlabel("time in ms")
plt.show()

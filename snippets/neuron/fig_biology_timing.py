"""Draws two input spikes, together and 10 ms apart."""

import matplotlib.pyplot as plt

GREY, BLUE = "#757575", "#0072B2"
names = ["both at 6 ms: it fires", "at 6 and at 16 ms: silence"]

fig, panels = plt.subplots(2, 1, figsize=(5.0, 4.2), sharex=True)
for ax, name, arrivals in zip(panels, names, ([6, 6], [6, 16])):
    v, times, voltages = 0.0, [0], [0.0]
    for ms in range(1, 31):
        times += [ms, ms]  # first the leak, then the jump
        voltages += [v - v / 10]
        v = v + (110 * arrivals.count(ms) - v) / 10
        voltages += [v]
        if v > 20:
            times += [ms, ms]
            voltages += [40, 0.0]  # the spike: drawn, not computed
            v = 0.0
    ax.plot(times, voltages, color=BLUE, lw=1.2)
    ax.axhline(20, color=GREY, lw=1.2, ls=":")
    for count, ms in enumerate(arrivals):
        low = -20 + 9 * count * (arrivals[0] == arrivals[1])
        ax.plot([ms, ms], [low, low + 6], color=GREY, lw=3)
    ax.text(29.7, -19, "input spikes", ha="right")
    ax.set_title(name, loc="left", size=10)
    ax.set(xlim=(0, 30), ylim=(-24, 43), yticks=[0, 20, 40])
    ax.set_ylabel("mV above rest")
    ax.spines[["top", "right"]].set_visible(False)
panels[0].text(29.7, 23, "threshold", ha="right")
panels[1].set_xlabel("time in ms")
plt.show()

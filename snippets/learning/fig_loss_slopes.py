"""Two losses of a sigmoid unit and their slopes, over z."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE, VERMILION = "#757575", "#0072B2", "#D55E00"
z = np.linspace(-9, 5, 281)
s = 1 / (1 + np.exp(-z))

fig, (top, low) = plt.subplots(2, 1, figsize=(5.2, 4.4), sharex=True)
top.plot(z, -np.log(s), color=BLUE, lw=1.8)
top.plot(z, (1 - s) ** 2, color=GREY, lw=1.8)
low.axhline(0, color=GREY, lw=0.5)
low.plot(z, s - 1, color=BLUE, lw=1.8)
low.plot(z, 2 * (s - 1) * s * (1 - s), color=GREY, lw=1.8)
top.text(-5.8, 6.4, "cross-entropy", color=BLUE)
top.text(-8.8, 1.5, "squared error", color=GREY)
low.text(-8.8, -0.88, "cross-entropy", color=BLUE)
low.text(-8.8, -0.22, "squared error", color=GREY)
top.set(title="loss, target 1", ylim=(0, 9), yticks=[0, 4, 8])
low.set(title="slope", ylim=(-1.1, 0.1), yticks=[-1, -0.5, 0])
low.set(xlabel="weighted sum z", xlim=(-9, 5))
low.set_xticks([-8, -4, 0, 4])
plt.show()

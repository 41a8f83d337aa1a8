"""The sigmoid, with the chapter's neuron as a point on it."""

import matplotlib.pyplot as plt
import numpy as np

z = np.linspace(-6, 6, 121)
here = 0.84
height = 1 / (1 + np.exp(-here))

plt.plot(z, 1 / (1 + np.exp(-z)), color="#0072B2")
plt.plot([here, here, -6], [0, height, height], "--", color="#757575")
plt.plot([here], [height], "o", color="#0072B2", markersize=7)
plt.plot([0], [0.5], "o", color="#757575", markersize=5)
plt.annotate(f"z = {here}", (here + 0.15, 0.06))
plt.annotate(f"output {height:.4f}", (-5.8, height + 0.04))
plt.annotate("one half at z = 0", (-0.3, 0.5), ha="right")
plt.xlim(-6, 6)
plt.ylim(0, 1.04)
plt.xlabel("weighted sum z")
plt.ylabel("output of the sigmoid")
plt.show()

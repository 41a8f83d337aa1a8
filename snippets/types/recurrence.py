"""A neuron with five places, then one recurrent cell with 2 weights."""

# --8<-- [start:places]
import numpy as np

X = np.array([[1.0, 0, 0, 0, 0], [0, 1, 0, 0, 0], [0, 0, 1, 0, 0]])
X = np.vstack([X, -X])  # shape (6, 5): a 1 or a -1 somewhere
y = X.sum(axis=1)  # the target is that number itself
w = np.zeros(5)  # a neuron without bias or activation
for _ in range(200):
    w = w - 0.5 * (X @ w - y) @ X / 6  # descent on half the MSE
print("weights", w.round(2))
# --8<-- [end:places]

# --8<-- [start:first]
from math import tanh

h = 0.0  # nothing remembered yet
h = tanh(0.5 * 1 + 0.8 * h)
print(f"h = {h:.4f}")
# --8<-- [end:first]

# --8<-- [start:steps]
h = 0.0
for step, x in enumerate([1, 0, 0, 0, 0], 1):
    h = tanh(0.5 * x + 0.8 * h)
    print(f"step {step}: h = {h:.4f}")
# --8<-- [end:steps]

# --8<-- [start:back]
h1 = tanh(0.5)
h2 = tanh(0.8 * h1)
h3 = tanh(0.8 * h2)
s1, s2, s3 = 1 - h1**2, 1 - h2**2, 1 - h3**2  # slopes of tanh
d3 = (h3 - 1) * s3
d2 = d3 * 0.8 * s2
d1 = d2 * 0.8 * s1
du = d3 * h2 + d2 * h1 + d1 * 0
print(f"h {h1:.5f} {h2:.5f} {h3:.5f}")
print(f"slopes {s1:.5f} {s2:.5f} {s3:.5f}")
print(f"δ {d1:.5f} {d2:.5f} {d3:.5f}")
print(f"du {du:.4f}, dw {d1:.4f}")
# --8<-- [end:back]

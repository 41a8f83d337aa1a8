"""The same neuron with NumPy: one dot product."""

# --8<-- [start:dot]
import numpy as np

x = np.array([0.5, 0.8, 0.3])  # shape (3,)
w = np.array([0.4, 0.6, 0.2])  # shape (3,)
b = 0.1
z = x @ w + b  # a single number
output = 1 / (1 + np.exp(-z))
print(f"z = {z:.2f}, output = {output:.6f}")
# --8<-- [end:dot]

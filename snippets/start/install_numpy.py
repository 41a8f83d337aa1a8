"""Checks the first road: NumPy and Matplotlib, and the party again."""

# --8<-- [start:party]
import matplotlib
import numpy as np

print("NumPy", np.__version__)
print("Matplotlib", matplotlib.__version__)
tonight = np.array([0.8, 0.9, 0.3])  # shape (3,)
weights = np.array([0.5, 0.7, -0.6])  # shape (3,)
print(f"z = {tonight @ weights - 0.5:.2f}")
# --8<-- [end:party]

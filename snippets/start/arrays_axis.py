"""Shapes that fit by accident, and the axis that disappears."""

# --8<-- [start:accident]
import numpy as np

answers = np.array([[0.9], [0.2], [0.6]])  # shape (3, 1)
wanted = np.array([1, 0, 1])  # shape (3,)
off = answers - wanted
print(f"mean square: {(off**2).mean():.4f}")
# --8<-- [end:accident]

# --8<-- [start:repaired]
print("shape of off:", off.shape)
off = answers[:, 0] - wanted
print("shape of off:", off.shape)
print(f"mean square: {(off**2).mean():.4f}")
# --8<-- [end:repaired]

# --8<-- [start:axis]
scores = np.array([[0.1, 0.7, 0.2], [0.6, 0.3, 0.1]])  # (2, 3)
print(f"sum of all: {scores.sum():.1f}")
for axis in (0, 1):
    print(f"axis {axis}: sum", scores.sum(axis=axis))
print("largest:", scores.max(axis=1))
print("place:", scores.argmax(axis=1))
kept = scores.sum(axis=1, keepdims=True)
print("kept:", kept.shape)
# --8<-- [end:axis]

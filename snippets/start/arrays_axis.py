"""Shapes that fit by accident, and the axis that disappears."""

# --8<-- [start:accident]
import numpy as np

answers = np.array([[0.9], [0.2], [0.6]])  # (3, 1)
wanted = np.array([1, 0, 1])  # (3,)
off = answers - wanted
error = (off**2).mean()
print(f"mean square: {error:.4f}")
# --8<-- [end:accident]

# --8<-- [start:repaired]
print("shape of off:", off.shape)
off = answers[:, 0] - wanted
print("shape of off:", off.shape)
print("squares:", (off**2).round(2))
error = (off**2).mean()
print(f"mean square: {error:.4f}")
# --8<-- [end:repaired]

# --8<-- [start:axis]
scores = np.array([[1, 7, 2], [3, 0, 1]])
print("shape:", scores.shape)
print("sum of all:", scores.sum())
for n in (0, 1):
    print(f"axis {n}:", scores.sum(axis=n))
# --8<-- [end:axis]

# --8<-- [start:keep]
print("largest:", scores.max(axis=1))
print("place:", scores.argmax(axis=1))
kept = scores.sum(axis=1, keepdims=True)
print("kept:", kept.shape)
print(scores / kept)
# --8<-- [end:keep]

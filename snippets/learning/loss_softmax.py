"""Softmax, its cross-entropy for three targets, the gradient."""

# --8<-- [start:shares]
import numpy as np


def softmax(z):
    """Turn sums into shares that add up to 1."""
    powers = np.exp(z - z.max())
    return powers / powers.sum()


z = np.array([2.0, 1.0, 0.1])
p = softmax(z)
print("shares", p.round(4))
# --8<-- [end:shares]

# --8<-- [start:three]
for answer in range(3):
    print(f"target {answer}: loss {-np.log(p[answer]):.4f}")
# --8<-- [end:three]


# --8<-- [start:onehot]
def cross_entropy(y, p):
    """Count the right answer only: the rest is times 0."""
    return -(y * np.log(p)).sum()


y = np.array([1, 0, 0])  # answer 0, one-hot
print(f"{cross_entropy(y, p):.4f}")
# --8<-- [end:onehot]

# --8<-- [start:gradient]
h = 1e-5
measured = []
for j in range(3):
    up, down = z.copy(), z.copy()
    up[j] += h
    down[j] -= h
    rise = cross_entropy(y, softmax(up))
    rise -= cross_entropy(y, softmax(down))
    measured.append(rise / (2 * h))
np.testing.assert_allclose(measured, p - y, rtol=1e-6)
print("p - y", (p - y).round(4))
# --8<-- [end:gradient]

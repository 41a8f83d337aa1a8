"""Evenings as rows of an array: shape, dot product, broadcasting."""

# --8<-- [start:cases]
import numpy as np

X = np.array(
    [
        [0.8, 0.9, 0.3],  # tonight
        [1.0, 0.4, 0.8],  # Friday
        [0.2, 0.9, 0.1],  # Saturday
        [0.1, 0.2, 0.9],  # Sunday
    ]
)
print("shape:", X.shape)
print("tonight:", X[0])
print("tired:", X[:, 2])
print("tired on Friday:", X[1, 2])
# --8<-- [end:cases]

# --8<-- [start:dot]
x = X[0]  # shape (3,)
w = np.array([0.5, 0.7, -0.6])
print("x * w:", x * w)
print(f"x @ w: {x @ w:.2f}")
sums = X @ w  # shape (4,)
print("X @ w:", sums.round(2))
# --8<-- [end:dot]

# --8<-- [start:people]
W = np.array(
    [
        [0.5, 0.7, -0.6],  # you
        [0.9, 0.1, -0.9],  # Mia
    ]
)
print("X:", X.shape, "W:", W.shape)
# --8<-- [end:people]

# --8<-- [start:bias]
b = np.array([-0.5, -0.6])  # shape (2,)
Z = X @ W.T + b  # shape (4, 2)
print(Z.round(2))
alone = W @ X[0] + b  # shape (2,)
np.testing.assert_allclose(Z[0], alone, rtol=1e-6)
# --8<-- [end:bias]

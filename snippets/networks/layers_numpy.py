"""The same network with NumPy: each layer is a matrix product."""

# --8<-- [start:numbers]
import numpy as np

x = np.array([1.0, 0.5])  # shape (2,)
W1 = np.array([[0.1, 0.2], [0.3, -0.4]])  # shape (2, 2)
b1 = np.array([0.0, 0.2])  # shape (2,)
W2 = np.array([[0.5, -0.6]])  # shape (1, 2)
b2 = np.array([0.2])  # shape (1,)
# --8<-- [end:numbers]


# --8<-- [start:forward]
def sigmoid(z):
    """Squash every number of an array."""
    return 1 / (1 + np.exp(-z))


z1 = W1 @ x + b1  # shape (2,)
a1 = sigmoid(z1)  # shape (2,)
z2 = W2 @ a1 + b2  # shape (1,)
y_hat = sigmoid(z2)  # shape (1,)
print("W1 @ x:", (W1 @ x).round(6))
print("z1", z1.round(6), " a1", a1.round(6))
print("z2", z2.round(6), " ŷ ", y_hat.round(6))
# --8<-- [end:forward]

# --8<-- [start:cases]
# one row for each case: shape (4, 2)
X = np.array([[1, 0.5], [0.5, 1], [0, 0], [-1, 2]])
# --8<-- [end:cases]

# --8<-- [start:batch]
A1 = sigmoid(X @ W1.T + b1)  # shape (4, 2)
Y_hat = sigmoid(A1 @ W2.T + b2)  # shape (4, 1)
print("shapes", X.shape, A1.shape, Y_hat.shape)
for case, prediction in zip(X, Y_hat):
    alone = sigmoid(W2 @ sigmoid(W1 @ case + b1) + b2)
    np.testing.assert_allclose(prediction, alone, rtol=1e-12)
    print(case, f"{prediction.item():.6f}")
# --8<-- [end:batch]

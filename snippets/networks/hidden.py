"""XOR: two linear layers cannot, a layer of OR and NAND can."""

# --8<-- [start:linear]
import numpy as np

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])  # shape (4, 2)
W1 = np.array([[0.1, 0.2], [0.3, -0.4]])  # a row for each unit
b1 = np.array([0.0, 0.2])  # shape (2,)
W2, b2 = np.array([[0.5, -0.6]]), np.array([0.2])

two_layers = (X @ W1.T + b1) @ W2.T + b2  # shape (4, 1)
W, b = W2 @ W1, W2 @ b1 + b2  # merged into one neuron
one_neuron = X @ W.T + b  # shape (4, 1)
np.testing.assert_allclose(two_layers, one_neuron, rtol=1e-6)
print("weights", W[0].round(2), "bias", b.round(2))
print("four cases", one_neuron[:, 0].round(2))
# --8<-- [end:linear]


# --8<-- [start:fire]
def fire(z):
    """Return 1 where z is above 0, else 0."""
    return np.where(z > 0, 1, 0)


W1 = np.array([[1, 1], [-2, -1]])  # OR, NAND
b1 = np.array([0, 3])
W2, b2 = np.array([[2, 1]]), np.array([-2])  # AND

a1 = fire(X @ W1.T + b1)  # shape (4, 2)
y_hat = fire(a1 @ W2.T + b2)  # shape (4, 1)
for x, a, y in zip(X, a1, y_hat[:, 0]):
    print(f"inputs {x}  hidden {a}  output {y}")
# --8<-- [end:fire]


# --8<-- [start:relu]
def relu(z):
    """Keep what is above 0, replace the rest by 0."""
    return np.maximum(z, 0)


W1 = np.array([[1, 1], [1, 1]])  # both units count the ones
b1 = np.array([0, -1])  # the second from 1 on
W2, b2 = np.array([[1, -2]]), np.array([0])

a1 = relu(X @ W1.T + b1)  # shape (4, 2)
y_hat = a1 @ W2.T + b2  # shape (4, 1)
for x, a, y in zip(X, a1, y_hat[:, 0]):
    print(f"inputs {x}  hidden {a}  output {y}")
# --8<-- [end:relu]

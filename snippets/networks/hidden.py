"""XOR: two linear layers cannot, a layer of OR and NAND can."""

# --8<-- [start:linear]
import numpy as np

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])  # shape (4, 2)
W1 = np.array([[0.1, 0.2], [0.3, -0.4]])  # a row for each unit
b1 = np.array([0.0, 0.2])  # shape (2,)
w2, b2 = np.array([0.5, -0.6]), 0.2

two_layers = (X @ W1.T + b1) @ w2 + b2  # shape (4,)
w, b = w2 @ W1, w2 @ b1 + b2  # merged into one neuron
one_neuron = X @ w + b  # shape (4,)
np.testing.assert_allclose(two_layers, one_neuron, rtol=1e-6)
print(f"weights {w[0]:.2f} and {w[1]:.2f}, bias {b:.2f}")
print("four cases:", [f"{z:.2f}" for z in one_neuron])
# --8<-- [end:linear]


# --8<-- [start:fire]
def fire(z):
    """Return 1 where z is above 0, else 0."""
    return np.where(z > 0, 1, 0)


W1 = np.array([[1, 1], [-2, -1]])  # OR, NAND
b1 = np.array([0, 3])
w2, b2 = np.array([2, 1]), -2  # AND

hidden = fire(X @ W1.T + b1)  # shape (4, 2)
output = fire(hidden @ w2 + b2)  # shape (4,)
for x, h, y in zip(X, hidden, output):
    print(f"inputs {x}  hidden {h}  output {y}")
# --8<-- [end:fire]


# --8<-- [start:relu]
def relu(z):
    """Keep what is above 0, replace the rest by 0."""
    return np.maximum(z, 0)


W1 = np.array([[1, 1], [1, 1]])  # both units add up the inputs
b1 = np.array([0, -1])  # the second begins to count at 1
w2, b2 = np.array([1, -2]), 0

hidden = relu(X @ W1.T + b1)  # shape (4, 2)
output = hidden @ w2 + b2  # shape (4,)
for x, h, y in zip(X, hidden, output):
    print(f"inputs {x}  hidden {h}  output {y}")
# --8<-- [end:relu]

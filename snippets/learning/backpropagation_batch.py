"""Gradients of XOR networks with cross-entropy, over a batch."""

# --8<-- [start:forward]
import numpy as np

X = np.array([[0.0, 0.0], [0, 1], [1, 0], [1, 1]])  # shape (4, 2)
Y = np.array([[0], [1], [1], [0]])  # shape (4, 1)


def batch_forward(parameters, kind):
    """Return z1, a1 and the predictions, a row for each case."""
    W1, b1, W2, b2 = parameters
    Z1 = X @ W1.T + b1  # shape (4, 2)
    A1 = np.tanh(Z1) if kind == "tanh" else np.maximum(Z1, 0)
    return Z1, A1, 1 / (1 + np.exp(-(A1 @ W2.T + b2)))


# --8<-- [end:forward]
# --8<-- [start:gradients]
def batch_gradients(parameters, kind):
    """Return dW1, db1, dW2, db2, averaged over the rows."""
    Z1, A1, Y_hat = batch_forward(parameters, kind)
    W2 = parameters[2]
    slope = 1 - A1**2 if kind == "tanh" else Z1 > 0
    D2 = Y_hat - Y  # shape (4, 1)
    D1 = (D2 @ W2) * slope  # shape (4, 2)
    dW1, dW2 = D1.T @ X / len(X), D2.T @ A1 / len(X)
    return [dW1, D1.mean(axis=0), dW2, D2.mean(axis=0)]


# --8<-- [end:gradients]
# --8<-- [start:loss]
def cross_entropy(parameters, kind):
    """Return minus ln of the right answer's share, on average."""
    Y_hat = batch_forward(parameters, kind)[2]
    right = np.where(Y == 1, Y_hat, 1 - Y_hat)
    return -np.log(right).mean()


# --8<-- [end:loss]
# --8<-- [start:ours]
ours = [np.array([[0.1, 0.2], [0.3, -0.4]]), np.array([0.0, 0.2])]
ours += [np.array([[0.5, -0.6]]), np.array([0.2])]
for kind in ("tanh", "relu"):
    print(f"{kind} loss {cross_entropy(ours, kind):.6f}")
# --8<-- [end:ours]

"""The 2-2-1 network: nine slopes measured, then by the chain rule."""

# --8<-- [start:network]
import numpy as np

x, y = np.array([1.0, 0.5]), 1.0  # one case and its target
W1 = np.array([[0.1, 0.2], [0.3, -0.4]])  # shape (2, 2)
b1 = np.array([0.0, 0.2])  # shape (2,)
W2, b2 = np.array([[0.5, -0.6]]), np.array([0.2])
parameters = [W1, b1, W2, b2]
# --8<-- [end:network]


# --8<-- [start:loss]
def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def forward(parameters):
    W1, b1, W2, b2 = parameters
    a1 = sigmoid(W1 @ x + b1)  # shape (2,)
    return a1, sigmoid(W2 @ a1 + b2)  # ŷ has shape (1,)


def loss(parameters):
    y_hat = forward(parameters)[1]
    return ((y - y_hat) ** 2 / 2).item()


# --8<-- [end:loss]
# --8<-- [start:measured]
def measured(loss, parameters, h=1e-5):
    """Nudge every number up and down; return all slopes."""
    slopes = [np.zeros_like(p) for p in parameters]
    for p, slope in zip(parameters, slopes):
        for at in np.ndindex(p.shape):
            old = p[at]
            p[at] = old + h
            up = loss(parameters)
            p[at] = old - h
            slope[at] = (up - loss(parameters)) / (2 * h)
            p[at] = old
    return slopes


# --8<-- [end:measured]
# --8<-- [start:gradients]
def gradients(parameters):
    a1, y_hat = forward(parameters)
    W2 = parameters[2]
    d2 = (y_hat - y) * y_hat * (1 - y_hat)  # shape (1,)
    d1 = (W2.T @ d2) * a1 * (1 - a1)  # shape (2,)
    dW1, dW2 = np.outer(d1, x), np.outer(d2, a1)
    return [dW1, d1, dW2, d2]  # the biases' slopes are the δ


for g in gradients(parameters):
    print(g.round(6))
# --8<-- [end:gradients]

"""Gradient descent on nine parameters, each slope measured."""

# --8<-- [start:loss]
import numpy as np

x, y = np.array([1.0, 0.5]), 1
start = np.array([0.1, 0.2, 0.3, -0.4, 0, 0.2, 0.5, -0.6, 0.2])


def loss(p):
    """Return half the squared error of the 2-2-1 network."""
    W1, b1, W2, b2 = p[:4].reshape(2, 2), p[4:6], p[6:8], p[8]
    a1 = 1 / (1 + np.exp(-(W1 @ x + b1)))
    y_hat = 1 / (1 + np.exp(-(W2 @ a1 + b2)))
    return (y - y_hat) ** 2 / 2


# --8<-- [end:loss]
# --8<-- [start:step]
def gradient(p, h=1e-5):
    """Measure the slope along each parameter."""
    moved = [(loss(p + d), loss(p - d)) for d in h * np.eye(p.size)]
    return np.array([up - down for up, down in moved]) / (2 * h)


one_step = start - 0.5 * gradient(start)
print(f"loss {loss(start):.6f}, then {loss(one_step):.6f}")
print("forward passes for one step:", 2 * start.size)
print(f"to read digits: {2 * 109_386:,}")
# --8<-- [end:step]

"""Forward propagation through any list of layers."""

# --8<-- [start:task]
import numpy as np


def forward(X, layers):
    """Return the predictions; layers is a list of pairs (W, b)."""
    W, b = layers[0]  # only the first layer so far
    return 1 / (1 + np.exp(-(X @ W.T + b)))


# --8<-- [end:task]


# --8<-- [start:solution]
def forward(X, layers):
    """Let each layer's activations be the next layer's inputs."""
    A = X
    for W, b in layers:
        A = 1 / (1 + np.exp(-(A @ W.T + b)))
    return A


# --8<-- [end:solution]


# --8<-- [start:check]
X = np.array([[1.0, 0.5], [0.0, 0.0]])
first = np.array([[0.1, 0.2], [0.3, -0.4]]), np.array([0.0, 0.2])
second = np.array([[0.5, -0.6]]), np.array([0.2])
third = np.array([[2.0], [-1.0], [0.5]]), np.array([0.1, 0.0, -0.3])
two = forward(X, [first, second])
kind = type(two).__name__
assert kind == "ndarray", f"return the last activations, not {kind}"
assert two.shape == (2, 1), f"wanted shape (2, 1), not {two.shape}"
hint = "wanted 0.532517, 0.529989: what goes into layer 2?"
y_hat = two[:, 0].round(6).tolist()
assert y_hat == [0.532517, 0.529989], f"ŷ is {y_hat}, {hint}"
three = forward(X, [first, second, third])
wanted = 1 / (1 + np.exp(-(two @ third[0].T + third[1])))
assert three.shape == (2, 3), f"three layers give {three.shape}"
assert np.allclose(three, wanted), "three layers: other numbers"
print("right: two layers and three", three.shape)
# --8<-- [end:check]


# --8<-- [start:mistake]
def forward(X, layers):
    """Stop after two layers."""
    (W1, b1), (W2, b2) = layers[:2]
    A1 = 1 / (1 + np.exp(-(X @ W1.T + b1)))
    return 1 / (1 + np.exp(-(A1 @ W2.T + b2)))


# --8<-- [end:mistake]

"""Follow the slopes back to the inputs."""

# --8<-- [start:task]
import numpy as np

W1 = np.array([[0.1, 0.2], [0.3, -0.4]])
d1 = np.array([-0.014403, 0.017070])


def input_slopes(W1, d1):
    """Return how fast the loss rises with each input."""
    return W1[0] * d1[0]  # replace: by way of unit 1 alone


# --8<-- [end:task]


# --8<-- [start:solution]
def input_slopes(W1, d1):
    """Add up what comes back from all units."""
    return W1.T @ d1


# --8<-- [end:solution]

# --8<-- [start:check]
b1, W2, b2 = np.array([0.0, 0.2]), np.array([[0.5, -0.6]]), 0.2


def loss(x):
    a1 = 1 / (1 + np.exp(-(W1 @ x + b1)))
    return ((1 - 1 / (1 + np.exp(-(W2 @ a1 + b2)))) ** 2 / 2).item()


got, x, h = input_slopes(W1, d1), np.array([1.0, 0.5]), 1e-5
assert np.shape(got) == (2,), "two inputs, two slopes"
turn = "along rows of W1; an input's weights are in a column"
assert not np.allclose(got, W1 @ d1), turn
for i in (0, 1):
    step = np.eye(2)[i] * h  # h in place i
    nudged = (loss(x + step) - loss(x - step)) / (2 * h)
    words = f"input {i + 1}: nudging says {nudged:.4f}"
    assert abs(got[i] - nudged) < 1e-6, f"{words}, you {got[i]:.4f}"
print("right:", np.array(got).round(4))
# --8<-- [end:check]


# --8<-- [start:mistake]
def input_slopes(W1, d1):
    """Forget to turn W1."""
    return W1 @ d1


# --8<-- [end:mistake]

"""Build tanh from the sigmoid."""

# --8<-- [start:task]
import numpy as np


def sigmoid(z):
    """Squash numbers into the range from 0 to 1."""
    return 1 / (1 + np.exp(-z))


def tanh_by_sigmoid(z):
    """Return tanh of z; call sigmoid, not np.tanh."""
    return 2 * sigmoid(z) - 1  # change this line


# --8<-- [end:task]


# --8<-- [start:solution]
def tanh_by_sigmoid(z):
    """Stretch the sigmoid to twice its height, half its width."""
    return 2 * sigmoid(2 * z) - 1


# --8<-- [end:solution]


# --8<-- [start:check]
z = np.linspace(-3, 3, 13)
names = tanh_by_sigmoid.__code__.co_names  # the names it uses
assert "tanh" not in names, "do it without np.tanh"
calls, plain = [], sigmoid


def sigmoid(z):
    calls.append(z)
    return plain(z)


got = np.array(tanh_by_sigmoid(z))
assert calls, "call sigmoid"
assert np.shape(got) == (13,), "give one output for each number"
assert got.min() < 0, "tanh goes below 0"
for at, value in zip(z, got):
    wrong = f"at {at} it should be {np.tanh(at):.4f}, not {value:.4f}"
    assert abs(value - np.tanh(at)) < 1e-9, wrong
print("right: the two curves agree at", len(z), "places")
# --8<-- [end:check]


# --8<-- [start:mistake]
def tanh_by_sigmoid(z):
    """Stretch it the wrong way."""
    return 2 * sigmoid(z / 2) - 1


# --8<-- [end:mistake]

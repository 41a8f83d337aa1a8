"""Batch normalisation of a batch of any shape."""

# --8<-- [start:task]
import numpy as np


def normalise(Z, gamma, beta):
    """Normalise each column, then stretch and shift it."""
    N = (Z - Z.mean()) / np.sqrt(Z.var() + 0.001)  # repair
    return gamma * N + beta


# --8<-- [end:task]


# --8<-- [start:solution]
def normalise(Z, gamma, beta):
    """Take mean and variance along the cases: axis 0."""
    root = np.sqrt(Z.var(axis=0) + 0.001)
    return gamma * (Z - Z.mean(axis=0)) / root + beta


# --8<-- [end:solution]

# --8<-- [start:check]
Z = np.array([[2.0, 0.0], [10.0, 0.02]])  # two cases, two units
out = normalise(Z, np.array([3.0, 1.0]), np.array([4.0, 0.0]))
assert out.shape == (2, 2), f"the shape is {out.shape}"
m, s = out.mean(axis=0).round(4), out.std(axis=0).round(4)
due = "due are 4 and 0: each column (unit) has its own"
assert np.allclose(m, [4, 0]), f"means {m}, {due}"
assert abs(s[0] - 3) < 0.01, f"first deviation {s[0]}, 3 is due"
due = 0.01 / np.sqrt(0.01**2 + 0.001)
hint = f"{due:.4f} is due: variance + 0.001, then the root"
assert abs(s[1] - due) < 1e-4, f"second deviation {s[1]}, {hint}"
first = out[:, 0].round(2)
assert np.allclose(first, [1, 7], atol=0.01), f"{first}, not 1 and 7"
print("right:", out.round(2).tolist())
# --8<-- [end:check]


# --8<-- [start:mistake]
def normalise(Z, gamma, beta):
    """Forget the small number that keeps the root above 0."""
    return gamma * (Z - Z.mean(axis=0)) / Z.std(axis=0) + beta


# --8<-- [end:mistake]

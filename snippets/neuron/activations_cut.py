"""Functions made of straight pieces, and a film neuron with a ReLU."""

# --8<-- [start:functions]
import numpy as np


def identity(z):
    return z, np.ones_like(z)


def relu(z):
    return np.maximum(z, 0), np.where(z > 0, 1.0, 0.0)


def leaky(z, rest=0.01):
    return np.where(z > 0, z, rest * z), np.where(z > 0, 1, rest)


# --8<-- [end:functions]

# --8<-- [start:dead]
rng = np.random.default_rng(0)
films = rng.random((1000, 3))  # a thousand films, scores 0 to 1
weights = np.array([0.4, 0.6, 0.2])
sums = films @ weights - 2  # shape (1000,): the bias is now -2
print(f"largest weighted sum: {sums.max():.2f}")
for f in (relu, leaky):
    output, slope = f(sums)
    some, alive = (output != 0).sum(), (slope != 0).sum()
    print(f"{f.__name__:5} nonzero outputs: {some}, slopes: {alive}")
# --8<-- [end:dead]

"""A neuron without an activation learns; one with a step does not."""

# --8<-- [start:learn]
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(50, 2))
true = np.array([2.0, -3.0])  # the weights to be found


def learn(f, slope):
    w = np.zeros(2)
    for _ in range(200):
        error = f(x @ w) - f(x @ true)  # shape (50,)
        w = w - 0.1 * x.T @ (error * slope(x @ w)) / len(x)
    return w


# --8<-- [end:learn]


# --8<-- [start:compare]
def fires(z):
    return np.where(z > 0, 1.0, 0.0)


print("no activation:", learn(lambda z: z, np.ones_like).round(4))
print("step:         ", learn(fires, np.zeros_like).round(4))
# --8<-- [end:compare]

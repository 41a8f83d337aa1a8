"""Full-batch, mini-batch and stochastic gradient descent."""

# --8<-- [start:data]
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=1000)  # hours, scaled
chance = 1 / (1 + np.exp(-(2 * x - 1)))
y = np.where(rng.random(1000) < chance, 1, 0)  # shape (1000,)
X = np.column_stack([x, np.ones(1000)])  # shape (1000, 2)


def batch_gradient(p, rows):
    """Return the gradient, averaged over these rows only."""
    y_hat = 1 / (1 + np.exp(-(X[rows] @ p)))
    return X[rows].T @ (y_hat - y[rows]) / len(rows)


# --8<-- [end:data]
# --8<-- [start:noise]
for size in (1, 4, 16, 64):
    batches = rng.integers(0, 1000, (4000, size))
    g = [batch_gradient(np.zeros(2), rows)[0] for rows in batches]
    print(f"batch {size:2}  mean {np.mean(g):.2f}  std {np.std(g):.3f}")
g = batch_gradient(np.zeros(2), np.arange(1000))[0]
print(f"all rows  mean {g:.2f}")
# --8<-- [end:noise]


# --8<-- [start:train]
def train(size, rate, epochs):
    """Return the parameters at the start and after each step."""
    rng, points = np.random.default_rng(0), [np.zeros(2)]
    for _ in range(epochs):
        order = rng.permutation(1000)  # shuffle
        for first in range(0, 1000, size):
            rows = order[first : first + size]
            g = batch_gradient(points[-1], rows)
            points.append(points[-1] - rate * g)
    return np.array(points)


# --8<-- [end:train]
# --8<-- [start:compare]
def full_loss(p):
    """Return the cross-entropy, averaged over all rows."""
    y_hat = 1 / (1 + np.exp(-(X @ p)))
    return -np.log(np.where(y == 1, y_hat, 1 - y_hat)).mean()


sizes, rates = (1000, 32, 1, 1000, 1), (0.5, 0.5, 0.5, 6, 0.05)
for size, rate in zip(sizes, rates):
    points = train(size, rate, epochs=10)
    steps = len(points) // 10  # in an epoch
    ends = [f"{full_loss(points[n * steps]):.4f}" for n in (1, 3, 10)]
    print(f"{size:4} rows, rate {rate:<4}", *ends)
# --8<-- [end:compare]

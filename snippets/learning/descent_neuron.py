"""One sigmoid neuron learns from four points."""

# --8<-- [start:data]
import numpy as np

hours = np.array([1.0, 2.0, 3.0, 6.0])  # shape (4,)
passed = np.array([0, 1, 0, 1])  # shape (4,)


def predict(p, x):
    """Return y_hat; p holds the weight and the bias."""
    return 1 / (1 + np.exp(-(p[0] * x + p[1])))


# --8<-- [end:data]
# --8<-- [start:loss]
def loss(p, x, y):
    """Return the cross-entropy, averaged over the points."""
    y_hat = predict(p, x)
    return -np.log(np.where(y == 1, y_hat, 1 - y_hat)).mean()


# --8<-- [end:loss]
# --8<-- [start:gradient]
def gradient(p, x, y):
    """Return how fast the loss rises with weight and bias."""
    d = predict(p, x) - y  # how fast it rises with z
    return np.array([(d * x).mean(), d.mean()])


for p in (np.zeros(2), np.array([0.7, -2.0])):
    g = gradient(p, hours, passed)
    for slope, h in zip(g, 1e-5 * np.eye(2)):
        up, down = [loss(q, hours, passed) for q in (p + h, p - h)]
        assert abs(slope - (up - down) / 2e-5) < 1e-9
    print(p, "gradient", g.round(4))
# --8<-- [end:gradient]


# --8<-- [start:train]
def descend(x, y, rate, steps):
    """Return the parameters at the start and after each step."""
    path = [np.zeros(2)]
    for _ in range(steps):
        path.append(path[-1] - rate * gradient(path[-1], x, y))
    return np.array(path)  # shape (steps + 1, 2)


path = descend(hours, passed, rate=0.5, steps=1000)
print("step    loss       w       b")
for step in (0, 1, 2, 3, 10, 100, 1000):
    now = loss(path[step], hours, passed)
    w, b = path[step]
    print(f"{step:4} {now:7.4f} {w:7.4f} {b:7.4f}")
# --8<-- [end:train]

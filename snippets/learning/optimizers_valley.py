"""A long narrow valley, and plain descent in it."""

# --8<-- [start:valley]
import numpy as np

stretch = np.array([1, 100])  # 100 times steeper along w2


def loss(w):
    return 0.5 * (stretch * w**2).sum()


def gradient(w):
    return stretch * w  # shape (2,)


# --8<-- [end:valley]


# --8<-- [start:descend]
def sgd(w, g, rate, memory):
    return w - rate * g


def descend(step, rate, steps):
    """Walk from (8, 1), and return all places."""
    w, memory = np.array([8.0, 1.0]), {}
    places = [w]
    for _ in range(steps):
        w = step(w, gradient(w), rate, memory)
        places.append(w)
    return places


# --8<-- [end:descend]

# --8<-- [start:rates]
for w in descend(sgd, 0.019, 3):
    print(f"w1 {w[0]:.3f}, w2 {w[1]:6.3f}")
for rate in (0.001, 0.019, 0.021):
    last = descend(sgd, rate, 100)[-1]
    print(f"rate {rate}: loss {loss(last):.2g}")
# --8<-- [end:rates]

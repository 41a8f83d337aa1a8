"""Valleys for a race, and how many steps an optimizer needs."""

# --8<-- [start:problems]
import numpy as np

straight = np.eye(2)
turned = np.array([[1, -1], [1, 1]]) / np.sqrt(2)  # by 45 degrees
problems = {
    "valley": (np.array([1, 100]), straight),
    "turned": (np.array([1, 100]), turned),
    "bowl": (np.array([1, 1]), straight),
}
rates = 10.0 ** np.arange(-3, 2.1, 0.2)[:, np.newaxis]
print(len(rates), "rates:", *rates[[0, 1, 2, -1], 0].round(4))
# --8<-- [end:problems]


# --8<-- [start:race]
def race(step, stretch, turn):
    """Return the steps that the best rate needs, and that rate."""
    w = np.tile([8.0, 1.0] @ turn.T, (len(rates), 1))
    memory, needed = {}, np.zeros(len(rates), dtype=int)
    for t in range(1, 1001):
        u = w @ turn  # seen along the valley
        w = step(w, (stretch * u) @ turn.T, rates, memory)
        loss_now = 0.5 * (stretch * (w @ turn) ** 2).sum(axis=1)
        needed[~(loss_now < 0.01)] = t  # not yet there after t
    return needed.min() + 1, rates[needed.argmin(), 0]


# --8<-- [end:race]

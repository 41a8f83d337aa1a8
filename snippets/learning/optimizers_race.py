"""Valleys for a race, and how many steps an optimizer needs."""

# --8<-- [start:problems]
import numpy as np

straight = np.eye(2)
turned = np.array([[1, -1], [1, 1]]) / 2**0.5
problems = {
    "valley": (np.array([1, 100]), straight),
    "turned": (np.array([1, 100]), turned),
    "bowl": (np.array([1, 1]), straight),
}
corner = np.array([1, 0])
print(corner, "becomes", (corner @ turned.T).round(4))
rates = 10.0 ** np.arange(-3, 2.1, 0.2)[:, np.newaxis]
print(len(rates), "rates:", *rates[:3, 0].round(4), "and so on")
# --8<-- [end:problems]


# --8<-- [start:race]
def race(step, problem, start=(8.0, 1.0)):
    """Return the steps that the best rate needs, and that rate."""
    stretch, turn = problem
    w = np.tile(start @ turn.T, (len(rates), 1))
    memory, needed = {}, np.zeros(len(rates), dtype=int)
    with np.errstate(all="ignore"):  # large rates overflow
        for t in range(1, 1001):
            g = (stretch * (w @ turn)) @ turn.T
            w = step(w, g, rates, memory)
            u = w @ turn  # seen along the valley
            loss_now = 0.5 * (stretch * u**2).sum(axis=1)
            needed[~(loss_now < 0.01)] = t  # not there
    return needed.min() + 1, rates[needed.argmin(), 0]


# --8<-- [end:race]


# --8<-- [start:plain]
def sgd(w, g, rate, memory):
    return w - rate * g


for name, problem in problems.items():
    needed, rate = race(sgd, problem)
    print(f"{name}: steps {needed}, rate {rate:.2g}")
# --8<-- [end:plain]

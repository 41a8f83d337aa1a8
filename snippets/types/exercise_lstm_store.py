"""Weights by which a cell stores, keeps, replaces and erases a bit."""

# --8<-- [start:task]
from math import tanh


def weights():
    """Return (bias, write, erase) for f, and the same for i."""
    return (1, 0, 0), (0, 0, 0)  # replace this line


def opening(weights, write, erase):
    """Return how far a gate is open."""
    bias, on_write, on_erase = weights
    z = bias + on_write * write + on_erase * erase
    return (1 + tanh(z / 2)) / 2  # the sigmoid, for any z


# --8<-- [end:task]


# --8<-- [start:solution]
def weights():
    """Keep unless told otherwise; let in only what is written."""
    return (10, -20, -20), (-10, 20, 0)


# --8<-- [end:solution]

# --8<-- [start:check]
sums = [w[0] + d for w in weights() for d in (0, *w[1:])]
assert 0 not in sums, "a sum of 0 opens a gate half"
store, noise = [(1, 1, 0)], [(1, 0, 0), (-1, 0, 0), (-1, 0, 0)] * 10
replace, erase = [(-1, 1, 0)], [(1, 0, 1)]
for name, steps, goal in (
    ("stored, then noise", store + noise, 1),
    ("stored, then replaced", store + replace, -1),
    ("stored, then erased", store + noise + erase, 0),
):
    c = 0.0
    for value, *signals in steps:
        f, i = [opening(w, *signals) for w in weights()]
        c = f * c + i * tanh(3 * value)
    hint = f"{name}: c is {c:.2f}, not within 0.1 of {goal}"
    hint += f"; at the last step f {f:.3f}, i {i:.3f}"
    assert abs(c - goal) < 0.1, hint
print("right: stored, kept, replaced and erased")
# --8<-- [end:check]


# --8<-- [start:mistake]
def weights():
    """Forget to close f while something new is written."""
    return (10, 0, -20), (-10, 20, 0)


# --8<-- [end:mistake]

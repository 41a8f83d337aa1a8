"""Momentum in the place of Adam."""

# --8<-- [start:task]
import numpy as np


def momentum(params, grads, velocities, rate):
    """Change params and velocities in place."""
    for p, g, v in zip(params, grads, velocities):
        v = 0.9 * v - rate * g  # this line fails quietly
        p += v


# --8<-- [end:task]


# --8<-- [start:solution]
def momentum(params, grads, velocities, rate):
    """Change params and velocities in place."""
    for p, g, v in zip(params, grads, velocities):
        v *= 0.9
        v -= rate * g
        p += v


# --8<-- [end:solution]

# --8<-- [start:check]
params, velocities = [np.array([4.0])], [np.zeros(1)]
momentum(params, [np.array([8.0])], velocities, 0.1)
first = params[0][0]
assert abs(first - 3.2) < 1e-9, f"4 - 0.8 is 3.2, not {first:.4f}"
kept = velocities[0][0]
assert kept != 0, "the velocity in the list is still 0: why?"
assert abs(kept + 0.8) < 1e-9, f"velocity -0.8, not {kept:.4f}"
momentum(params, [np.array([6.4])], velocities, 0.1)
second = params[0][0]
assert abs(second - 1.84) < 1e-9, f"then 1.84, not {second:.4f}"
print(f"right: {first:.2f}, then {second:.2f}")
# --8<-- [end:check]


# --8<-- [start:mistake]
def momentum(params, grads, velocities, rate):
    """Keep the gradients, and shrink nothing."""
    for p, g, v in zip(params, grads, velocities):
        v -= rate * g
        p += v


# --8<-- [end:mistake]

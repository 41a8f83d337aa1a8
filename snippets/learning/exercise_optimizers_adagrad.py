"""AdaGrad's step after many equal gradients."""

# --8<-- [start:task]
import numpy as np


def step_length(rate, g, n):
    """Return how far step n moves w, if every gradient is g."""
    return rate * g  # replace this line


# --8<-- [end:task]


# --8<-- [start:solution]
def step_length(rate, g, n):
    """Divide rate * g by the root of n * g * g."""
    return rate / np.sqrt(n)


# --8<-- [end:solution]

# --8<-- [start:check]
first = step_length(0.1, 8.0, 1)
case = f"step 1: {first:.5f}, wanted 0.1; what is s?"
assert abs(first - 0.1) < 1e-9, case
for g in (8.0, 0.01):
    s = 0.0
    for n in range(1, 101):
        s = s + g * g
        wanted = 0.1 * g / s**0.5
        given = step_length(0.1, g, n)
        case = f"g = {g}, step {n}: {given:.5f}, not {wanted:.5f};"
        case = f"{case} what is s after {n} steps?"
        assert abs(given - wanted) < 1e-9, case
print(f"right: step 100 is {step_length(0.1, 8.0, 100):.3f} long")
# --8<-- [end:check]


# --8<-- [start:mistake]
def step_length(rate, g, n):
    """Divide by n in the place of its root."""
    return rate / n


# --8<-- [end:mistake]

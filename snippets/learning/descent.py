"""Gradient descent on w squared, at different learning rates."""


# --8<-- [start:walk]
def walk(rate, steps, w=4.0):
    """Return w at the start and after each step."""
    path = [w]
    for _ in range(steps):
        g = 2 * w  # the slope of w squared
        w = w - rate * g
        path.append(w)
    return path


# --8<-- [end:walk]


# --8<-- [start:five]
for rate in (0.1, 0.5, 0.9, 1.0, 1.1):
    visited = walk(rate, 4)
    print(f"rate {rate}")
    print("  w ", *[f"{w:.5g}" for w in visited])
    print("  w²", *[f"{w**2:.5g}" for w in visited])
# --8<-- [end:five]

# --8<-- [start:trial]
for rate in (0.98, 0.99, 1.0, 1.01, 1.02):
    last = walk(rate, 100)[-1]
    print(f"rate {rate:<4}  ends at w = {last:6.2f}")
# --8<-- [end:trial]

"""The largest stable rate for 5 w squared."""

# --8<-- [start:task]
largest = 1.0  # repair: it holds for w squared
# --8<-- [end:task]

# --8<-- [start:solution]
largest = 2 / 10  # the slope is 10 w, the curvature 10
# --8<-- [end:solution]


# --8<-- [start:check]
def after(rate, steps=2000, w=4.0):
    """Return how far from 0 the walk on 5 w squared ends."""
    for _ in range(steps):
        w = w - rate * 5 * 2 * w
        if abs(w) > 1000:
            break
    return abs(w)


below, above = after(0.99 * largest), after(1.01 * largest)
assert below < 4, f"not stable just below {largest}: |w| {below:.0f}"
assert above > 4, f"still stable just above {largest}"
print(f"right: stable below {largest}")
# --8<-- [end:check]

# --8<-- [start:mistake]
largest = 2 / 5  # takes the 5 for the curvature
# --8<-- [end:mistake]

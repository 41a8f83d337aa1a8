"""The largest stable rate for 5 w squared."""

# --8<-- [start:task]
largest = 1.0  # repair: it holds for w squared
# --8<-- [end:task]

# --8<-- [start:solution]
largest = 2 / 10  # the slope is 10 w, the curvature 10
# --8<-- [end:solution]


# --8<-- [start:check]
def stable(rate, steps=20_000, w=4.0):
    """Try the rate on 5 w squared."""
    for _ in range(steps):
        w = w - rate * 10 * w  # the slope is 10 w
        if abs(w) > 1000:
            return False
    return abs(w) < 4


assert largest > 0, "a step at this rate leads nowhere, or uphill"
high = "too large: it diverges just below. How fast does 10 w grow?"
assert stable(0.999 * largest), high
assert not stable(1.001 * largest), "too small: above, it is stable"
print(f"right: stable below {largest}")
# --8<-- [end:check]

# --8<-- [start:mistake]
largest = 2 / 5  # takes the 5 for the curvature
# --8<-- [end:mistake]

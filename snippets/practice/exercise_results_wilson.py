"""Wilson's interval, which holds where nothing was wrong."""


# --8<-- [start:task]
def wilson(share, n):
    """Return (low, high)."""
    half = 1.96 * (share * (1 - share) / n) ** 0.5
    return share - half, share + half  # repair


# --8<-- [end:task]


# --8<-- [start:solution]
def wilson(share, n):
    """Return (low, high)."""
    k = 1.96**2 / n
    middle = (share + k / 2) / (1 + k)
    inner = share * (1 - share) * k + k**2 / 4
    half = inner**0.5 / (1 + k)
    return middle - half, middle + half


# --8<-- [end:solution]

# --8<-- [start:check]
low, high = wilson(0.9, 30)
middle, width = (low + high) / 2, (high - low) / 2
off = abs(middle - 0.8546)
assert off < 1e-4, f"27 of 30: middle 0.8546; yours {middle:.4f}"
off = abs(width - 0.1108)
assert off < 1e-4, f"27 of 30: half width 0.1108; yours {width:.4f}"
low, high = wilson(1.0, 100)
assert abs(high - 1) < 1e-9, f"100 of 100: up to 1; yours {high:.5f}"
assert abs(low - 0.963) < 1e-3, f"100 of 100: from {low:.5f}?"
print(f"right: 100 of 100 means {low:.3f} to {high:.3f}")
# --8<-- [end:check]


# --8<-- [start:mistake]
def wilson(share, n):
    """Move the middle, and leave the width as it was."""
    k = 1.96**2 / n
    middle = (share + k / 2) / (1 + k)
    half = 1.96 * (share * (1 - share) / n) ** 0.5
    return middle - half, middle + half


# --8<-- [end:mistake]

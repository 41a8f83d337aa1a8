"""Walks down from several starts and keeps the lowest end."""


# --8<-- [start:task]
def descend(slope, w):
    """Return where gradient descent from w ends."""
    for _ in range(2000):
        w = w - 0.01 * slope(w)
    return w


def lowest(f, slope, starts):
    """Return the end at which f is lowest."""
    return descend(slope, starts[0])  # repair: try them all


# --8<-- [end:task]


# --8<-- [start:solution]
def lowest(f, slope, starts):
    """Walk from each start, then compare the heights of the ends."""
    ends = [descend(slope, w) for w in starts]
    return min(ends, key=f)


# --8<-- [end:solution]


# --8<-- [start:check]
def curve(w):
    """Return the height: the left valley is deeper."""
    return w**4 - 2 * w**2 + 0.5 * w


def slope(w):
    """Return the slope of curve."""
    return 4 * w**3 - 4 * w + 0.5


starts = [0.9, 0.5, -1.9]  # the lowest start, not end, first
left = lowest(curve, slope, starts)
assert isinstance(left, float), f"return one end, not {left}"
mirrored = (lambda w: curve(-w), lambda w: -slope(-w))
right = lowest(*mirrored, [1.9, -0.5, -0.9])
assert abs(slope(left)) < 1e-6, f"{left:.4f} is no bottom"
assert left < 0 < right, f"{left:.4f}, {right:.4f}: not the deeper"
moved = lambda w: curve(w - 3), lambda w: slope(w - 3)
end = lowest(*moved, [3.9, 4.9, 2.5])
assert abs(end - 3 - left) < 1e-4, f"moved by 3: {end:.4f} is higher"
print(f"right: {left:.4f}, and mirrored {right:.4f}")
# --8<-- [end:check]


# --8<-- [start:mistake]
def lowest(f, slope, starts):
    return min(descend(slope, w) for w in starts)  # no heights


# --8<-- [end:mistake]

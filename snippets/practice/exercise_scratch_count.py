"""How many multiplications does a digit cost?"""


# --8<-- [start:task]
def multiplications(widths):
    """Return the numbers (forward, backward) for one digit."""
    forward = 0
    for inputs, units in zip(widths, widths[1:]):
        forward += inputs * units
    return forward, forward  # repair the second


# --8<-- [end:task]


# --8<-- [start:solution]
def multiplications(widths):
    """Return the numbers (forward, backward) for one digit."""
    sizes = [a * b for a, b in zip(widths, widths[1:])]
    return sum(sizes), sum(sizes) + sum(sizes[1:])


# --8<-- [end:solution]

# --8<-- [start:check]
found = multiplications([3, 2])
assert found == (6, 6), f"one layer needs no d @ W; yours {found}"
found = multiplications([3, 2, 4])
assert found == (14, 22), f"2 layers: which d @ W? yours {found}"
forward, backward = multiplications([784, 128, 64, 10])
assert forward == 109184, f"one a weight; yours {forward:,}"
assert backward == 118016, f"no d @ W1; yours {backward:,}"
print(f"right: {forward:,} forward, {backward:,} backward")
print(f"an epoch: {60_000 * (forward + backward) / 1e9:.1f} billion")
# --8<-- [end:check]


# --8<-- [start:mistake]
def multiplications(widths):
    """Send the blame down to the pixels too."""
    sizes = [a * b for a, b in zip(widths, widths[1:])]
    return sum(sizes), 2 * sum(sizes)


# --8<-- [end:mistake]

"""Momentum on w squared, two steps by hand."""


# --8<-- [start:task]
def two_steps():
    """Return w after the first and after the second step."""
    return 2.4, 1.44  # plain descent: replace this line


# --8<-- [end:task]


# --8<-- [start:solution]
def two_steps():
    """Take v = -1.6, then v = 0.5 * -1.6 - 0.2 * 4.8."""
    return 4 - 1.6, 2.4 - 1.76


# --8<-- [end:solution]

# --8<-- [start:check]
first, second = two_steps()
wanted = 4 - 0.2 * 8
assert abs(first - wanted) < 1e-9, "step 1: v = 0.5 * 0 - 0.2 * 8"
gap = second - first
plain = 0.2 * 2 * first
assert gap < -plain - 1e-9, "step 2: the old velocity is missing"
wanted = 0.5 * (first - 4) - plain
assert abs(gap - wanted) < 1e-9, "step 2: halve the old velocity"
print(f"right: {first:.2f}, then {second:.2f}")
# --8<-- [end:check]


# --8<-- [start:mistake]
def two_steps():
    """Keep all of the old velocity."""
    return 2.4, 2.4 - 1.6 - 0.96


# --8<-- [end:mistake]

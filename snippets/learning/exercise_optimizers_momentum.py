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
error = "step 1: v = 0.5 * 0 - 0.2 * 8"
assert abs(first - 2.4) < 1e-9, error
v = second - first
error = "step 2: the old velocity is missing"
assert abs(v + 0.2 * 4.8) > 1e-9, error
error = "step 2: v is -2.40: keep half of the old v, not 0.9 of "
error += "it, and take the slope at 2.4, not at 4"
assert abs(v - (0.5 * -1.6 - 0.2 * 8)) > 1e-9, error
error = f"step 2: your v is {v:.2f}; half the old v, minus 0.2 * slope"
assert abs(v - (0.5 * -1.6 - 0.2 * 4.8)) < 1e-9, error
print(f"right: {first:.2f}, then {second:.2f}")
# --8<-- [end:check]


# --8<-- [start:mistake]
def two_steps():
    """Keep all of the old velocity."""
    return 2.4, 2.4 - 1.6 - 0.96


# --8<-- [end:mistake]

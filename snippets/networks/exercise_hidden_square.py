"""XOR with one hidden unit, whose activation squares its sum."""


# --8<-- [start:task]
def unit():
    """Return w1, w2 and b of the hidden unit."""
    return 1.0, 1.0, 0.0  # replace this line


# --8<-- [end:task]


# --8<-- [start:solution]
def unit():
    """Take the difference: 0 where the inputs are equal."""
    return 1.0, -1.0, 0.0


# --8<-- [end:solution]

# --8<-- [start:check]
w1, w2, b = unit()
for x1, x2, wanted in [(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 0)]:
    z = w1 * x1 + w2 * x2 + b
    case = f"inputs {x1} and {x2}: z = {z:.2f}, squared {z * z:.2f}"
    assert z * z < wanted + 1e-9, case + ": too large"
    assert z * z > wanted - 1e-9, case + ": too small"
print("right: one unit is enough for this activation")
# --8<-- [end:check]


# --8<-- [start:mistake]
def unit():
    """Centre the sum, and get 1 where the inputs are equal."""
    return 1.0, 1.0, -1.0


# --8<-- [end:mistake]

"""The slope of x times x times x, measured and by a rule."""


# --8<-- [start:task]
def measured(x, h=1e-5):
    """Return the two-sided slope at x."""
    return ((x + h) * (x + h) - (x - h) * (x - h)) / (2 * h)


def rule(x):
    """Return the same slope without any h."""
    return 2 * x


# --8<-- [end:task]


# --8<-- [start:solution]
def measured(x, h=1e-5):
    """Return the two-sided slope at x."""
    return ((x + h) ** 3 - (x - h) ** 3) / (2 * h)


def rule(x):
    """Three times x squared: 3, 12, 27."""
    return 3 * x**2


# --8<-- [end:solution]


# --8<-- [start:check]
far, near = measured(3, h=1), measured(2)
for answer in (far, near, rule(2)):
    number = isinstance(answer, (int, float))
    assert number, f"a function returns {answer!r}, no number"
case = f"with h = 1, measured at 3 is {far}, not (64 - 8) / 2"
assert abs(far - 28) < 1e-9, case + ": both cubes, brackets, 2 h?"
assert abs(near - 12) < 1e-6, f"measured(2) is {near}, not 12"
for x in (1, 2, 3, -1, 0.5):
    due = measured(x)
    case = f"at {x}: rule {rule(x):.4f}, measured {due:.4f}"
    assert abs(rule(x) - due) < 1e-6, case
off = rule(100) - 30000
case = f"rule(100) is off by {off:.0e}: does it use an h?"
assert abs(off) < 1e-9, case
print(f"right: the slope at 2 is {measured(2):.4f}")
# --8<-- [end:check]


# --8<-- [start:mistake]
def measured(x, h=1e-5):
    """Divide by h, though the two points are 2 h apart."""
    return ((x + h) ** 3 - (x - h) ** 3) / h


# --8<-- [end:mistake]

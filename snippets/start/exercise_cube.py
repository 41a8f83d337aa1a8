"""The slope of x times x times x, measured and by a rule."""


# --8<-- [start:task]
def measured(x, h=1e-5):
    """Return the slope of the cube of x, from both sides."""
    return ((x + h) * (x + h) - (x - h) * (x - h)) / (2 * h)


def rule(x):
    """Return the same slope without any h."""
    return 2 * x


# --8<-- [end:task]


# --8<-- [start:solution]
def measured(x, h=1e-5):
    """Return the slope of the cube of x, from both sides."""
    return ((x + h) ** 3 - (x - h) ** 3) / (2 * h)


def rule(x):
    """At 1, 2 and 3 the slopes are 3, 12 and 27."""
    return 3 * x**2


# --8<-- [end:solution]


# --8<-- [start:check]
far, near = measured(2, h=1), measured(2)
case = f"with h = 1, measured at 2 is {far:.2f}"
assert abs(far - (3**3 - 1**3) / 2) < 1e-9, case + ", not 26 / 2"
assert abs(near - 12) < 1e-6, f"measured at 2 is {near:.4f}"
for x in (-1, 0.5, 2, 3):
    case = f"at {x}: rule {rule(x):.4f}, measured {measured(x):.4f}"
    assert abs(rule(x) - measured(x)) < 1e-6, case
print(f"right: the slope at 2 is {measured(2):.4f}")
# --8<-- [end:check]


# --8<-- [start:mistake]
def measured(x, h=1e-5):
    """Divide by h, though the two points are 2 h apart."""
    return ((x + h) ** 3 - (x - h) ** 3) / h


# --8<-- [end:mistake]

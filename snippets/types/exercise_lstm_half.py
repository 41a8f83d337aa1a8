"""After how many steps has a cell forgotten half?"""

# --8<-- [start:task]
from math import exp, log


def half_life(f):
    """Return the steps after which f leaves half of c."""
    return 0.5 / (1 - f)  # repair


def bias_for(f):
    """Return the bias at which the sigmoid gives f."""
    return log(f)  # repair


# --8<-- [end:task]


# --8<-- [start:solution]
def half_life(f):
    """Solve f ** steps = 0.5."""
    return log(0.5) / log(f)


def bias_for(f):
    """Find the sum at which the sigmoid gives f."""
    return log(f / (1 - f))


# --8<-- [end:solution]

# --8<-- [start:check]
for f in (0.5, 0.9, 0.9933):
    steps = half_life(f)
    left = f**steps
    hint = f"at f = {f}, {left:.3f} is left after {steps:.2f} steps"
    assert abs(left - 0.5) < 1e-9, hint
for f in (0.5, 0.9, 0.99):
    opened = 1 / (1 + exp(-bias_for(f)))
    hint = f"f should be {f}; your bias makes it {opened:.3f}"
    assert abs(opened - f) < 1e-9, hint
print(f"f = 0.9: {half_life(0.9):.2f} steps")
f = 0.5 ** (1 / 50)
print(f"half-life 50: f {f:.4f}, bias {bias_for(f):.2f}")
# --8<-- [end:check]


# --8<-- [start:mistake]
def half_life(f):
    """Count what is lost as if it were the same each time."""
    return 0.5 / (1 - f)


def bias_for(f):
    """Take f itself for the bias."""
    return f


# --8<-- [end:mistake]

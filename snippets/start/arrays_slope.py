"""The slope of a curve: measured with smaller steps, then by rule."""

# --8<-- [start:forward]
import numpy as np


def square(x):
    """Return x times x."""
    return x * x


for h in (2, 1, 0.5, 0.1, 0.01, 0.0001):
    rise = square(3 + h) - square(3)
    print(f"h = {h:<6}  slope {rise / h:.6f}")
# --8<-- [end:forward]


# --8<-- [start:central]
def slope(f, x, h=1e-5):
    """Rise from x - h to x + h, divided by its width."""
    return (f(x + h) - f(x - h)) / (2 * h)


for h in (2, 0.1, 0.0001):
    both = slope(square, 3, h)
    print(f"h = {h:<6}  slope {both:.6f}")
# --8<-- [end:central]

# --8<-- [start:rules]
rules = [
    ("a x + b", lambda x: 0.5 * x + 0.1, lambda x: 0.5),
    ("x squared", lambda x: x * x, lambda x: 2 * x),
    ("e to the x", np.exp, np.exp),
    ("ln x", np.log, lambda x: 1 / x),
]
for name, f, rule in rules:
    got, due = slope(f, 3), rule(3)
    print(f"{name:10} {got:10.6f} {due:10.6f}")
    np.testing.assert_allclose(got, due, rtol=1e-6)
# --8<-- [end:rules]

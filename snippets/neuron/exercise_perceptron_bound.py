"""At most how many mistakes, judged by one line that is right?"""


# --8<-- [start:task]
def bound(w1, w2, b):
    """Return R² / margin² for a line that gets all four right."""
    cases = [(0, 0), (0, 1), (1, 0), (1, 1)]
    nearest = min(abs(w1 * x + w2 * y + b) for x, y in cases)
    return 3 / nearest**2  # something is missing here


# --8<-- [end:task]


# --8<-- [start:solution]
def bound(w1, w2, b):
    """The margin is the smallest |z| over the length."""
    cases = [(0, 0), (0, 1), (1, 0), (1, 1)]
    nearest = min(abs(w1 * x + w2 * y + b) for x, y in cases)
    margin = nearest / (w1**2 + w2**2 + b**2) ** 0.5
    return 3 / margin**2


# --8<-- [end:solution]

# --8<-- [start:check]
small, large = bound(2, 2, -1), bound(20, 20, -10)
same = "the same line, ten times as long: the same bound"
assert abs(small - large) < 1e-9, f"{same}, not {small} and {large}"
for_and = bound(2, 2, -3)
assert abs(for_and - 51) < 1e-9, f"51 on the page, not {for_and}"
print(f"right: at most {for_and:.0f} for AND, {small:.0f} for OR")
# --8<-- [end:check]


# --8<-- [start:mistake]
def bound(w1, w2, b):
    """Leave the bias out of the length."""
    cases = [(0, 0), (0, 1), (1, 0), (1, 1)]
    nearest = min(abs(w1 * x + w2 * y + b) for x, y in cases)
    margin = nearest / (w1**2 + w2**2) ** 0.5
    return 3 / margin**2


# --8<-- [end:mistake]

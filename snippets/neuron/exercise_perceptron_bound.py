"""At most how many mistakes, judged by one line that is right?"""


# --8<-- [start:task]
def bound(w1, w2, b):
    """Return (R / margin)² of a line that is right, with room."""
    cases = [(0, 0), (0, 1), (1, 0), (1, 1)]
    nearest = min(abs(x1 * w1 + x2 * w2 + b) for x1, x2 in cases)
    return 3 / nearest**2  # something is missing here


# --8<-- [end:task]


# --8<-- [start:solution]
def bound(w1, w2, b):
    """The margin is the smallest |z| over the length."""
    cases = [(0, 0), (0, 1), (1, 0), (1, 1)]
    nearest = min(abs(x1 * w1 + x2 * w2 + b) for x1, x2 in cases)
    margin = nearest / (w1**2 + w2**2 + b**2) ** 0.5
    return 3 / margin**2


# --8<-- [end:solution]

# --8<-- [start:check]
one, ten = bound(2, 2, -1), bound(20, 20, -10)
same = "the same line, all numbers times ten: the same limit"
assert abs(one - ten) < 1e-9, f"{same}, not {one:.1f} and {ten:.1f}"
for_and, three = bound(2, 2, -3), "all three in the length? squares?"
wrong = f"51 for AND, not {for_and:.1f}: {three}"
assert abs(for_and - 51) < 1e-9, wrong
by_hand = 3 * (2**2 + 2**2 + 1**2) / 1**2  # OR's nearest sum is 1
wrong = f"right for AND, but not {one:.1f} for OR"
assert abs(one - by_hand) < 1e-9, wrong
print(f"right: at most {for_and:.0f} for AND, {one:.0f} for OR")
# --8<-- [end:check]


# --8<-- [start:mistake]
def bound(w1, w2, b):
    """Leave the bias out of the length."""
    cases = [(0, 0), (0, 1), (1, 0), (1, 1)]
    nearest = min(abs(x1 * w1 + x2 * w2 + b) for x1, x2 in cases)
    margin = nearest / (w1**2 + w2**2) ** 0.5
    return 3 / margin**2


# --8<-- [end:mistake]

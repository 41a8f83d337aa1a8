"""How many test images does an interval need?"""

# --8<-- [start:task]
import math


def needed(share, half):
    """Return the fewest images for an interval of ± half."""
    return math.ceil(share * (1 - share) / half**2)  # repair


# --8<-- [end:task]


# --8<-- [start:solution]
def needed(share, half):
    """Return the fewest images for an interval of ± half."""
    return math.ceil(1.96**2 * share * (1 - share) / half**2)


# --8<-- [end:solution]

# --8<-- [start:check]
few, many = needed(0.98, 0.002), needed(0.98, 0.001)
ratio = many / few
assert abs(ratio - 4) < 0.01, f"half the width: {ratio:.2f} times?"
size = 1.96 * (0.98 * 0.02 / many) ** 0.5  # what yours gives
assert size <= 0.001, f"{many} give ±{size:.6f}: too few"
fewer = 1.96 * (0.98 * 0.02 / (many - 1)) ** 0.5
assert fewer > 0.001, f"{many} are more than it needs"
found = needed(0.5, 0.1)
assert found == 97, f"share 0.5, half 0.1: yours {found}"
print(f"right: {many:,} images for ±0.1 points at 98 %")
# --8<-- [end:check]


# --8<-- [start:mistake]
def needed(share, half):
    """Forget to square."""
    return math.ceil(1.96 * share * (1 - share) / half)


# --8<-- [end:mistake]

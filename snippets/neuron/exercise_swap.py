"""The neuron with its first two weights swapped."""


# --8<-- [start:task]
def swapped_sum():
    """Return z for the weights 0.6, 0.4, 0.2."""
    return 0.84  # replace this line


# --8<-- [end:task]


# --8<-- [start:solution]
def swapped_sum():
    """Multiply each input by its new weight, add the bias."""
    return 0.5 * 0.6 + 0.8 * 0.4 + 0.3 * 0.2 + 0.1


# --8<-- [end:solution]


# --8<-- [start:check]
from math import exp

z = swapped_sum()
right = 0.1
for x, w in zip([0.5, 0.8, 0.3], [0.6, 0.4, 0.2]):
    right = right + x * w
assert z != 0.84, "that is the old sum: which products change?"
assert abs(z - right) < 1e-9, f"z = {z:.2f} is not right yet"
print(f"right: z = {z:.2f}, output = {1 / (1 + exp(-z)):.4f}")
# --8<-- [end:check]


# --8<-- [start:mistake]
def swapped_sum():
    """Forget the bias."""
    return 0.5 * 0.6 + 0.8 * 0.4 + 0.3 * 0.2


# --8<-- [end:mistake]

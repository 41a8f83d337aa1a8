"""Turn each review round, and keep the padding in front."""

# --8<-- [start:task]
import numpy as np


def backwards(numbers):
    """Return the reviews with their words in reverse order."""
    return numbers[:, ::-1]  # turns the padding round as well


# --8<-- [end:task]


# --8<-- [start:solution]
def backwards(numbers):
    """Reverse what is not padding, row by row."""
    turned = numbers.copy()
    for row, old in zip(turned, numbers):
        words = old[old != 0]
        row[len(row) - len(words) :] = words[::-1]
    return turned


# --8<-- [end:solution]


# --8<-- [start:check]
numbers = np.array([[0, 0, 1, 14, 20], [1, 14, 22, 9, 87]])
before = numbers.copy()
turned = backwards(numbers)
assert (numbers == before).all(), "work on a copy"
hint = f"row 1 is {turned[1]}"
assert turned[1].tolist() == [87, 9, 22, 14, 1], hint
hint = f"row 0 is {turned[0]}: where is its padding?"
assert turned[0].tolist() == [0, 0, 20, 14, 1], hint
assert (backwards(turned) == numbers).all(), "twice is once"
print("right:", turned[0])
# --8<-- [end:check]


# --8<-- [start:mistake]
def backwards(numbers):
    """Reverse the rows in place."""
    for row in numbers:
        row[row != 0] = row[row != 0][::-1]
    return numbers


# --8<-- [end:mistake]

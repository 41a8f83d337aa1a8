"""How many mistakes does AND cost in another order?"""


# --8<-- [start:task]
def epoch(order, w1, w2, b):
    """Learn AND for one epoch, from the cases in this order."""
    mistakes = 0
    for x1, x2 in [(0, 0), (0, 1), (1, 0), (1, 1)]:
        error = int(x1 + x2 == 2) - int(x1 * w1 + x2 * w2 + b > 0)
        w1, w2, b = w1 + error * x1, w2 + error * x2, b + error
        mistakes = mistakes + abs(error)
    return w1, w2, b, mistakes


# --8<-- [end:task]


# --8<-- [start:solution]
def epoch(order, w1, w2, b):
    """Learn AND for one epoch, from the cases in this order."""
    mistakes = 0
    for x1, x2 in order:
        error = int(x1 + x2 == 2) - int(x1 * w1 + x2 * w2 + b > 0)
        w1, w2, b = w1 + error * x1, w2 + error * x2, b + error
        mistakes = mistakes + abs(error)
    return w1, w2, b, mistakes


# --8<-- [end:solution]

# --8<-- [start:check]
from itertools import permutations

back = epoch([(1, 1), (1, 0), (0, 1), (0, 0)], 0, 0, 0)
by_hand = (0, 0, -1, 3)
assert back == by_hand, f"11, 10, 01, 00 give {by_hand}, not {back}"
totals = []
for order in permutations([(0, 0), (0, 1), (1, 0), (1, 1)]):
    w1, w2, b, total, mistakes = 0, 0, 0, 0, None
    while mistakes != 0 and total <= 51:
        w1, w2, b, mistakes = epoch(order, w1, w2, b)
        total = total + mistakes
    totals.append(total)
assert totals[0] == 10, f"10 mistakes in our order, not {totals[0]}"
print(f"right: {min(totals)} to {max(totals)} in {len(totals)} orders")
# --8<-- [end:check]


# --8<-- [start:mistake]
def epoch(order, w1, w2, b):
    """Go through the order from behind."""
    mistakes = 0
    for x1, x2 in order[::-1]:
        error = int(x1 + x2 == 2) - int(x1 * w1 + x2 * w2 + b > 0)
        w1, w2, b = w1 + error * x1, w2 + error * x2, b + error
        mistakes = mistakes + abs(error)
    return w1, w2, b, mistakes


# --8<-- [end:mistake]

"""How many mistakes does AND cost in another order?"""


# --8<-- [start:task]
def epoch(order, v, w, b):
    """Learn AND for one epoch; v and w are the weights."""
    mistakes = 0
    for x, y in [(0, 0), (0, 1), (1, 0), (1, 1)]:  # another order?
        error = int(x == y == 1) - int(v * x + w * y + b > 0)
        v, w, b = v + error * x, w + error * y, b + error
        mistakes = mistakes + abs(error)
    return v, w, b, mistakes


# --8<-- [end:task]


# --8<-- [start:solution]
def epoch(order, v, w, b):
    """Take the cases in the order that is given."""
    mistakes = 0
    for x, y in order:
        error = int(x == y == 1) - int(v * x + w * y + b > 0)
        v, w, b = v + error * x, w + error * y, b + error
        mistakes = mistakes + abs(error)
    return v, w, b, mistakes


# --8<-- [end:solution]

# --8<-- [start:check]
from itertools import permutations

totals = []
for order in permutations([(0, 0), (0, 1), (1, 0), (1, 1)]):
    v, w, b, total, mistakes = 0, 0, 0, 0, None
    while mistakes != 0:
        v, w, b, mistakes = epoch(order, v, w, b)
        total = total + mistakes
    totals.append(total)
assert totals[0] == 10, "ten mistakes in our order"
assert len(set(totals)) > 1, "as many mistakes in every order?"
print(f"right: {min(totals)} to {max(totals)} in {len(totals)} orders")
# --8<-- [end:check]


# --8<-- [start:mistake]
def epoch(order, v, w, b):
    """Put the cases back in order."""
    mistakes = 0
    for x, y in sorted(order):
        error = int(x == y == 1) - int(v * x + w * y + b > 0)
        v, w, b = v + error * x, w + error * y, b + error
        mistakes = mistakes + abs(error)
    return v, w, b, mistakes


# --8<-- [end:mistake]

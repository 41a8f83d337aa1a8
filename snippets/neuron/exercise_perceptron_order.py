"""How many mistakes does AND cost in another order?"""


# --8<-- [start:task]
def mistakes_until_clean(order):
    """Count the mistakes for AND until an epoch has none.

    order: the four cases, such as [(0, 0), (0, 1), (1, 0), (1, 1)].
    """
    w, b, total, clean = [0, 0], 0, 0, False
    while not clean:
        clean = True
        for x in [(0, 0), (0, 1), (1, 0), (1, 1)]:  # another order?
            target = 1 if x == (1, 1) else 0
            fires = 1 if x[0] * w[0] + x[1] * w[1] + b > 0 else 0
            if fires != target:
                error, clean = target - fires, False
                w = [w[0] + error * x[0], w[1] + error * x[1]]
                b = b + error
                total = total + 1
    return total


# --8<-- [end:task]


# --8<-- [start:solution]
def mistakes_until_clean(order):
    """Take the cases from the argument."""
    w, b, total, clean = [0, 0], 0, 0, False
    while not clean:
        clean = True
        for x in order:
            target = 1 if x == (1, 1) else 0
            fires = 1 if x[0] * w[0] + x[1] * w[1] + b > 0 else 0
            if fires != target:
                error, clean = target - fires, False
                w = [w[0] + error * x[0], w[1] + error * x[1]]
                b = b + error
                total = total + 1
    return total


# --8<-- [end:solution]

# --8<-- [start:check]
from itertools import permutations

cases = [(0, 0), (0, 1), (1, 0), (1, 1)]
counts = [mistakes_until_clean(list(o)) for o in permutations(cases)]
assert counts[0] == 10, "in our order there are ten mistakes"
assert len(set(counts)) > 1, "the same count in every order?"
assert max(counts) <= 51, "that is more than the theorem allows"
print(f"right: {min(counts)} to {max(counts)} in {len(counts)} orders")
# --8<-- [end:check]


# --8<-- [start:mistake]
def mistakes_until_clean(order):
    """Put the cases in order again."""
    w, b, total, clean = [0, 0], 0, 0, False
    while not clean:
        clean = True
        for x in sorted(order):
            target = 1 if x == (1, 1) else 0
            fires = 1 if x[0] * w[0] + x[1] * w[1] + b > 0 else 0
            if fires != target:
                error, clean = target - fires, False
                w = [w[0] + error * x[0], w[1] + error * x[1]]
                b = b + error
                total = total + 1
    return total


# --8<-- [end:mistake]

"""A bias that makes a unit fire for at least so many ones."""


# --8<-- [start:task]
def bias_for(count):
    """Return b: fires if at least `count` inputs are 1."""
    return count  # replace this line


# --8<-- [end:task]


# --8<-- [start:solution]
def bias_for(count):
    """Put the threshold between count - 1 and count."""
    return -(count - 0.5)


# --8<-- [end:solution]

# --8<-- [start:check]
from itertools import product

cases = 0
for count, amount in [(1, 2), (2, 3), (4, 4), (12, 12)]:
    for inputs in product([0, 1], repeat=amount):
        cases = cases + 1
        z = sum(1 * x for x in inputs) + bias_for(count)
        case = f"{inputs} with at least {count} wanted"
        if sum(inputs) >= count:
            assert z > 0, f"{case}: z = {z}, it does not fire"
        else:
            assert z <= 0, f"{case}: z = {z}, it fires"
print(f"right in all {cases} cases")
# --8<-- [end:check]


# --8<-- [start:mistake]
def bias_for(count):
    """Take the count as threshold: the sum has to exceed it."""
    return -count


# --8<-- [end:mistake]

"""Is a version new enough?"""


# --8<-- [start:task]
def new_enough(found, wanted):
    """Whether version `found` is `wanted` or newer.

    Both are texts of whole numbers and dots, such as "2.4.6".
    """
    return found >= wanted  # replace this line


# --8<-- [end:task]


# --8<-- [start:solution]
def new_enough(found, wanted):
    """Compare number by number, not letter by letter."""
    first = [int(part) for part in found.split(".")]
    second = [int(part) for part in wanted.split(".")]
    return first >= second


# --8<-- [end:solution]

# --8<-- [start:check]
assert new_enough("2.4.6", "1.26.4"), "2.4.6 is newer than 1.26.4"
assert new_enough("2.10.0", "2.9.3"), "ten is more than nine"
assert not new_enough("2.9.3", "2.10.0"), "nine is less than ten"
assert not new_enough("1.26.4", "2.0.0"), "1.26.4 is older"
assert new_enough("2.4.6", "2.4.6"), "the same is new enough"
# --8<-- [end:check]


# --8<-- [start:mistake]
def new_enough(found, wanted):
    """Read a version as a decimal: 2.10 is then less than 2.9."""
    first = float(".".join(found.split(".")[:2]))
    return first >= float(".".join(wanted.split(".")[:2]))


# --8<-- [end:mistake]

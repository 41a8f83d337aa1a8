"""Patience that only a fall worth the name can renew."""


# --8<-- [start:task]
def patient(losses, patience, least):
    """Return the best epoch, and the one at which we stop."""
    lowest, best, waited = float("inf"), 0, 0
    for epoch, value in enumerate(losses, 1):
        waited += 1
        if value < lowest:  # replace: a fall of more than least
            lowest, best, waited = value, epoch, 0
        if waited == patience:
            break
    return best, epoch


# --8<-- [end:task]


# --8<-- [start:solution]
def patient(losses, patience, least):
    """Return the best epoch, and the one at which we stop."""
    lowest, best, waited = float("inf"), 0, 0
    for epoch, value in enumerate(losses, 1):
        waited += 1
        if value < lowest - least:
            lowest, best, waited = value, epoch, 0
        if waited == patience:
            break
    return best, epoch


# --8<-- [end:solution]

# --8<-- [start:check]
creeping = [0.9, 0.7, 0.69, 0.68, 0.67, 0.66]
got = patient(creeping, 2, 0.02)
assert got != (6, 6), "falls of 0.01 renewed the patience"
slow = f"{got}: compare with the lowest that counted, 0.7"
assert patient(creeping, 3, 0.02) == (5, 6) and got == (2, 4), slow
assert patient(creeping, 3, 0) == (6, 6), "with 0 each fall counts"
print("right:", got, "and", patient(creeping, 3, 0.02))
# --8<-- [end:check]


# --8<-- [start:mistake]
def patient(losses, patience, least):
    """Compare with the epoch before, not with the lowest."""
    before, best, waited = float("inf"), 0, 0
    for epoch, value in enumerate(losses, 1):
        waited += 1
        if value < before - least:
            best, waited = epoch, 0
        before = value
        if waited == patience:
            break
    return best, epoch


# --8<-- [end:mistake]

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
creeping = [0.9, 0.7, 0.69, 0.685, 0.66, 0.65, 0.645, 0.64]
two, three = [patient(creeping, p, 0.03) for p in (2, 3)]
assert two == (2, 4), f"patience 2: {two}, but 0.7 is kept"
assert three[0] == 5, f"patience 3: {three}, but 0.66 counts"
assert patient([0.5, 0.9, 1], 2, 0.03) == (1, 3), "a rise counted"
assert patient(creeping, 3, 0)[0] == 8, "least 0: each counts"
assert patient([0.5] * 3, 2, 0) == (1, 3), "a level loss counted"
print("right:", two, "and", three)
# --8<-- [end:check]


# --8<-- [start:mistake]
def patient(losses, patience, least):
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

"""The weakest drive that makes the neuron fire in time."""


# --8<-- [start:task]
def fires(drive, limit):
    """Tell whether it fires within `limit` steps of 1 ms."""
    v = 0.0
    for _ in range(limit):
        v = v + (drive - v) / 10
        if v > 20:
            return True
    return False


def weakest(limit):
    """Return the smallest whole drive, in mV, that fires in time."""
    return 20  # replace this line


# --8<-- [end:task]


# --8<-- [start:solution]
def weakest(limit):
    """Try 1 mV, 2 mV and so on until the neuron fires."""
    drive = 1
    while not fires(drive, limit):
        drive = drive + 1
    return drive


# --8<-- [end:solution]


# --8<-- [start:check]
for limit in (100, 10, 5):
    found = weakest(limit)
    case = f"within {limit} ms you say {found} mV"
    assert found in range(1000), case + ": not a whole number"
    assert fires(found, limit), case + ": it stays silent"
    assert not fires(found - 1, limit), case + ": less will do here"
    print(f"right: {found} mV within {limit} ms")
# --8<-- [end:check]


# --8<-- [start:mistake]
def weakest(limit):
    """Forget the leak: so many steps of a tenth add up to 20."""
    drive = 1
    while drive / 10 * limit < 20:
        drive = drive + 1
    return drive


# --8<-- [end:mistake]

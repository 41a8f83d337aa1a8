"""How many times are the weights changed in one epoch?"""


# --8<-- [start:task]
def steps(rows, batch_size, validation_split=0.0):
    """Return (steps in one epoch, rows in the last batch)."""
    return rows // batch_size, batch_size  # repair this


# --8<-- [end:task]


# --8<-- [start:solution]
def steps(rows, batch_size, validation_split=0.0):
    """Return (steps in one epoch, rows in the last batch)."""
    rows -= round(rows * validation_split)
    full, left = divmod(rows, batch_size)
    return (full + 1, left) if left else (full, batch_size)


# --8<-- [end:solution]

# --8<-- [start:check]
found = steps(60_000, 32)
assert found == (1875, 32), f"60,000 rows by 32 divide evenly: {found}"
found = steps(60_000, 32, 0.2)
assert found == (1500, 32), f"a fifth is held out: {found}"
found = steps(60_000, 128)
assert found == (469, 96), f"the rows left over make a batch: {found}"
found = steps(10, 32)
assert found == (1, 10), f"fewer rows than a batch: {found}"
# --8<-- [end:check]


# --8<-- [start:mistake]
def steps(rows, batch_size, validation_split=0.0):
    """Return the steps, the rows left over thrown away."""
    rows -= round(rows * validation_split)
    return rows // batch_size, batch_size


# --8<-- [end:mistake]

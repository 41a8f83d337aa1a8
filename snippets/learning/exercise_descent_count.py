"""Counts the steps of a whole training."""

# --8<-- [start:task]
steps = 1_437 * 20 // 64  # repair
last = 64  # repair: rows in the last batch of an epoch
# --8<-- [end:task]

# --8<-- [start:solution]
full, left = divmod(1_437, 64)  # full batches, rows left over
steps, last = (full + 1) * 20, left
# --8<-- [end:solution]

# --8<-- [start:check]
counted, rows = 0, 0
for _ in range(20):
    for first in range(0, 1_437, 64):
        rows = min(64, 1_437 - first)
        counted += 1
assert steps == counted, f"{steps} steps: count one epoch first"
assert last == rows, f"the last batch does not hold {last} rows"
print(f"right: {steps} steps, the last batch holds {last}")
# --8<-- [end:check]

# --8<-- [start:mistake]
full, left = divmod(1_437, 64)
steps, last = full * 20, left  # forgets that the rest is a step
# --8<-- [end:mistake]

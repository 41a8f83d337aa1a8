"""Cuts shuffled rows into mini-batches, the last one too."""

# --8<-- [start:task]
import numpy as np


def batches(n, size, rng):
    """Return a list of arrays: which rows each step uses."""
    return [np.arange(n)]  # repair: one full batch, not shuffled


# --8<-- [end:task]


# --8<-- [start:solution]
def batches(n, size, rng):
    """Shuffle once, then cut; a slice may be shorter at the end."""
    order = rng.permutation(n)
    return [order[i : i + size] for i in range(0, n, size)]


# --8<-- [end:solution]

# --8<-- [start:check]
rng = np.random.default_rng(0)
for n, size, lengths in [(10, 4, [4, 4, 2]), (12, 4, [4, 4, 4])]:
    first, second = batches(n, size, rng), batches(n, size, rng)
    assert isinstance(first, list), "return a list of batches"
    found = [len(rows) for rows in first]
    assert found == lengths, f"{n} rows by {size}: lengths {found}"
    rows = np.concatenate(first).tolist()
    assert sorted(rows) == list(range(n)), f"not each row once: {rows}"
    mixed = sorted(first[0]) != list(range(size))
    assert mixed, "the first batch has the first rows: shuffle all"
    pairs = sum(b - a == 1 for a, b in zip(rows, rows[1:]))
    assert pairs < n / 2, "most rows still follow each other: shuffle"
    assert rows != np.concatenate(second).tolist(), "shuffle each time"
print("right: every row once an epoch, lengths", lengths)
# --8<-- [end:check]


# --8<-- [start:mistake]
def batches(n, size, rng):
    """Leave out the shorter batch at the end."""
    order = rng.permutation(n)
    return [order[i * size : (i + 1) * size] for i in range(n // size)]


# --8<-- [end:mistake]

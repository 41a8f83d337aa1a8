"""Which functions of two inputs one threshold unit can compute."""

# --8<-- [start:grid]
cases = [(0, 0), (0, 1), (1, 0), (1, 1)]
grid = [i / 2 for i in range(-4, 5)]  # -2.0, -1.5, … 2.0


def answers(v, w, b):
    """Return the unit's four answers, 1 where it fires."""
    return tuple(int(v * x + w * y + b > 0) for x, y in cases)


# --8<-- [end:grid]

# --8<-- [start:count]
without, with_bias = set(), set()
for v in grid:
    for w in grid:
        without.add(answers(v, w, 0))
        with_bias.update(answers(v, w, b) for b in grid)
print(f"neurons tried with a bias: {len(grid) ** 3}")
for name, table in [("AND", (0, 0, 0, 1)), ("OR", (0, 1, 1, 1))]:
    print(f"{name:3}: {table in without}, with b {table in with_bias}")
print(f"{len(without)} without a bias, {len(with_bias)} with one")
# --8<-- [end:count]

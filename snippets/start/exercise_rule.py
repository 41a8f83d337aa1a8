"""A rule for two guests that no single neuron can follow."""


# --8<-- [start:task]
def rule(ann, ben):
    """Return 1 for go, 0 for stay; ann and ben are 0 or 1."""
    return int(ann == 1 and ben == 1)  # replace this line


# --8<-- [end:task]


# --8<-- [start:solution]
def rule(ann, ben):
    """Go if exactly one of them does: they have quarrelled."""
    return int(ann != ben)


# --8<-- [end:solution]

# --8<-- [start:check]
evenings = [(0, 0), (0, 1), (1, 0), (1, 1)]
wanted = [rule(*evening) for evening in evenings]
assert set(wanted) <= {0, 1}, f"0 or 1 only, not {wanted}"

grid = [n / 2 for n in range(-6, 7)]  # -3.0, -2.5 … 3.0
tried = [(v, w, b) for v in grid for w in grid for b in grid]
for v, w, b in tried:
    answers = [int(x * v + y * w + b > 0) for x, y in evenings]
    found = f"weights {v} and {w}, bias {b} do the same"
    assert answers != wanted, found
print(f"none of {len(tried):,} neurons follows this rule")
# --8<-- [end:check]


# --8<-- [start:mistake]
def rule(ann, ben):
    """At least one of them: a neuron can do that."""
    return int(ann == 1 or ben == 1)


# --8<-- [end:mistake]

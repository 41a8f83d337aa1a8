"""Weights for somebody to whom only the friends matter."""


# --8<-- [start:task]
def only_friends():
    """Return [friends, music, tired] weights, and the bias.

    Go if the first input is above 0.5, whatever the others say.
    """
    return [0.5, 0.7, -0.6], -0.5  # replace this line


# --8<-- [end:task]


# --8<-- [start:solution]
def only_friends():
    """Weigh the rest with 0; the bias is minus the limit."""
    return [1.0, 0.0, 0.0], -0.5


# --8<-- [end:solution]

# --8<-- [start:check]
w, b = only_friends()
scores = [0.0, 0.25, 0.5, 0.51, 0.75, 1.0]
rest = [(m, t) for m in scores for t in scores]
for f in scores:
    sums = [f * w[0] + m * w[1] + t * w[2] + b for m, t in rest]
    answers = {z > 0 for z in sums}
    assert len(answers) == 1, f"friends {f}: the rest still counts"
    assert answers == {f > 0.5}, f"friends {f}: wrong decision"
print("right: only the friends count")
# --8<-- [end:check]


# --8<-- [start:mistake]
def only_friends():
    """Leave the bias out: a single friend is then enough."""
    return [1.0, 0.0, 0.0], 0.0


# --8<-- [end:mistake]

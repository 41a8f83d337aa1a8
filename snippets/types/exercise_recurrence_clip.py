"""Cuts each array's gradient by itself, as clipnorm does."""

# --8<-- [start:task]
import numpy as np


def clipped(grads, limit):
    """Return the gradients, no array longer than limit."""
    length = sum((g**2).sum() for g in grads) ** 0.5
    return [g * limit / max(limit, length) for g in grads]  # repair


# --8<-- [end:task]


# --8<-- [start:solution]
def clipped(grads, limit):
    """Measure and cut every array on its own."""
    lengths = [(g**2).sum() ** 0.5 for g in grads]
    return [g * limit / max(limit, n) for g, n in zip(grads, lengths)]


# --8<-- [end:solution]

# --8<-- [start:check]
grads = [np.array([[30.0, 40.0]]), np.array([0.3]), np.zeros(2)]
before = [g.copy() for g in grads]
for limit in (1.0, 0.1):
    out = clipped(grads, limit)
    assert len(out) == 3, "three arrays come, three must go back"
    due = [[[0.6 * limit, 0.8 * limit]], [min(0.3, limit)], [0, 0]]
    for number, (got, right) in enumerate(zip(out, due)):
        given = f"limit {limit}, array {number}: {grads[number]}"
        hint = f"{given} becomes {got}, not {right}"
        assert np.allclose(got, right), hint
for g, old in zip(grads, before):
    assert (g == old).all(), "leave the given arrays as they are"
print("right:", [g.round(2).tolist() for g in out])
# --8<-- [end:check]


# --8<-- [start:mistake]
def clipped(grads, limit):
    """Cut every number, which turns the direction."""
    return [np.clip(g, -limit, limit) for g in grads]


# --8<-- [end:mistake]

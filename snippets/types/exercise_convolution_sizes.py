"""The size of the last map, and what one of its numbers sees."""


# --8<-- [start:task]
def measure(n, layers):
    """Return the last map's size, and its receptive field."""
    size, field = n, 1
    for k, s in layers:  # kernel size and stride; no padding
        size = (size - k + 1) // s  # mend
        field = field + (k - 1) * s  # mend
    return size, field


# --8<-- [end:task]


# --8<-- [start:solution]
def measure(n, layers):
    """Keep count of how far apart neighbours of a map stand."""
    size, field, step = n, 1, 1
    for k, s in layers:
        size = (size - k) // s + 1
        field = field + (k - 1) * step
        step = step * s
    return size, field


# --8<-- [end:solution]


# --8<-- [start:check]
def slowly(n, layers):
    """Keep, for each number of a map, the set of pixels it sees."""
    seen = [{pixel} for pixel in range(n)]
    for k, s in layers:
        starts = range(0, len(seen) - k + 1, s)
        seen = [set().union(*seen[i : i + k]) for i in starts]
    return len(seen), len(seen[0])


conv, pool = (3, 1), (2, 2)
for stack in [[conv] * 2, [conv, pool] * 3, [(5, 3), (4, 2)]]:
    right, (size, field) = slowly(40, stack), measure(40, stack)
    assert size == right[0], f"{stack}: size {size}: see the formula"
    hint = "how many pixels apart are neighbours of a map?"
    assert field == right[1], f"{stack}: field {field}: {hint}"
    print("right:", size, "numbers, each sees", field)
# --8<-- [end:check]


# --8<-- [start:mistake]
def measure(n, layers):
    """Count a layer's own stride into its own field."""
    size, field = n, 1
    for k, s in layers:
        size, field = (size - k) // s + 1, field + (k - 1) * s
    return size, field


# --8<-- [end:mistake]

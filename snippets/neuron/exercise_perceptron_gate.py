"""One epoch by hand: fire for the case 10 only."""


# --8<-- [start:task]
def after_one_epoch():
    """Return (w1, w2, b) after the first epoch, from (0, 0, 0).

    The targets of 00, 01, 10, 11 are 0, 0, 1, 0.
    """
    return 1, 0, 1  # replace this line


# --8<-- [end:task]


# --8<-- [start:solution]
def after_one_epoch():
    """Correct 10, which is silent, then 11, which fires."""
    return 0, -1, 0


# --8<-- [end:solution]

# --8<-- [start:check]
v, w, b = 0, 0, 0
for x, y, target in [(0, 0, 0), (0, 1, 0), (1, 0, 1), (1, 1, 0)]:
    error = target - int(v * x + w * y + b > 0)
    v, w, b = v + error * x, w + error * y, b + error

mine = after_one_epoch()
assert len(mine) == 3, "three numbers: w1, w2 and b"
assert mine != (1, 0, 1), "that is after 10; now do 11, with z = 2"
assert mine == (v, w, b), f"{mine} is not right yet"
print(f"right: w = ({v}, {w}), b = {b}")
# --8<-- [end:check]


# --8<-- [start:mistake]
def after_one_epoch():
    """Correct the weights, but forget the bias at the last case."""
    return 0, -1, 1


# --8<-- [end:mistake]

"""One epoch by hand: fire for the case 01 only."""


# --8<-- [start:task]
def after_one_epoch():
    """Return (w1, w2, b) after the first epoch, from (0, 0, 0).

    The targets of 00, 01, 10, 11 are 0, 1, 0, 0.
    """
    return 0, 0, 0  # replace this line


# --8<-- [end:task]


# --8<-- [start:solution]
def after_one_epoch():
    """Correct 01, which is silent, then 10, which fires."""
    return -1, 1, 0


# --8<-- [end:solution]

# --8<-- [start:check]
w1, w2, b = 0, 0, 0
for x1, x2, target in [(0, 0, 0), (0, 1, 1), (1, 0, 0), (1, 1, 0)]:
    error = target - int(x1 * w1 + x2 * w2 + b > 0)
    w1, w2, b = w1 + error * x1, w2 + error * x2, b + error

mine = tuple(after_one_epoch())
assert len(mine) == 3, "three numbers: w1, w2 and b"
assert mine != (0, 0, 0), "one case should fire: is it right at 0?"
bias = "it moves by 1 at each mistake, up or down"
assert mine[2] == b, f"the bias is not {mine[2]}: {bias}"
weights = "only those whose input is 1 move, as the bias does"
assert mine == (w1, w2, b), f"the weights are not {mine[:2]}: {weights}"
print(f"right: w = ({w1}, {w2}), b = {b}")
# --8<-- [end:check]


# --8<-- [start:mistake]
def after_one_epoch():
    """Correct the weights, but forget the bias at the second."""
    return -1, 1, 1


# --8<-- [end:mistake]

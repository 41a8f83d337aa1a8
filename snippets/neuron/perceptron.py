"""The perceptron rule in plain Python: AND is learned, XOR is not."""

# --8<-- [start:unit]
cases = [(0, 0), (0, 1), (1, 0), (1, 1)]


def fires(x, w, b):
    """Return 1 if the weighted sum is above 0, else 0."""
    z = x[0] * w[0] + x[1] * w[1] + b
    return 1 if z > 0 else 0


print([fires(x, (1, 1), 0) for x in cases])
# --8<-- [end:unit]


# --8<-- [start:epoch]
def epoch(targets, w, b):
    """Go through the cases once; correct each mistake."""
    mistakes = 0
    for x, target in zip(cases, targets):
        error = target - fires(x, w, b)  # 1, 0 or -1
        if error != 0:
            w = (w[0] + error * x[0], w[1] + error * x[1])
            b = b + error
            mistakes = mistakes + 1
    return w, b, mistakes


# --8<-- [end:epoch]

# --8<-- [start:and]
AND = [0, 0, 0, 1]
w, b, mistakes = (0, 0), 0, None
while mistakes != 0:
    w, b, mistakes = epoch(AND, w, b)
    print(f"mistakes {mistakes}, w = {w}, b = {b}")
# --8<-- [end:and]

# --8<-- [start:xor]
XOR = [0, 1, 1, 0]
w, b, seen = (0, 0), 0, []
while (w, b) not in seen:
    seen.append((w, b))
    w, b, mistakes = epoch(XOR, w, b)
    print(f"mistakes {mistakes}, w = {w}, b = {b}")
print("the same as after epoch", seen.index((w, b)))
# --8<-- [end:xor]

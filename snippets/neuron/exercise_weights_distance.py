"""How far a film is from the boundary of a neuron."""


# --8<-- [start:task]
def distance(film, w, b):
    """Return the distance from the line; negative if z is."""
    return film[0] * w[0] + film[1] * w[1] + b  # improve this


# --8<-- [end:task]


# --8<-- [start:solution]
def distance(film, w, b):
    """Divide z by the length of w."""
    z = film[0] * w[0] + film[1] * w[1] + b
    return z / (w[0] ** 2 + w[1] ** 2) ** 0.5


# --8<-- [end:solution]

# --8<-- [start:check]
got = []
for film, w, b, wanted in [
    ([0, 0], [1.5, 2], -1.5, -0.6),
    ([0.54, 0.72], [1.5, 2], -1.5, 0.3),  # 0.3 along the arrow
    ([0.54, 0.72], [15, 20], -15, 0.3),  # the same line
    ([1, 1], [-3, 4], 1, 0.4),  # another line
]:
    case = f"film {film}, w {w}, b {b}"
    got.append(distance(film, w, b))
    assert got[-1] * wanted > 0, f"{case}: has it the sign of z?"
    close = abs(got[-1] - wanted) < 1e-9
    assert close, f"{case}: {wanted}, not {got[-1]:.2f}"
print("right:", *[f"{value:.2f}" for value in got])
# --8<-- [end:check]


# --8<-- [start:mistake]
def distance(film, w, b):
    """Divide by the sum of the weights, not by the length."""
    z = film[0] * w[0] + film[1] * w[1] + b
    return z / (w[0] + w[1])


# --8<-- [end:mistake]

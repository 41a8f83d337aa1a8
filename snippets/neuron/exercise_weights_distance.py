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
from math import hypot

origin = distance([0, 0], [3, 4], -3.5)
assert abs(origin + 0.7) < 1e-9, f"0, 0 is 0.7 below, not {origin:.2f}"
foot, film = [0.42, 0.56], [0.66, 0.88]  # film: straight above foot
walk = hypot(film[0] - foot[0], film[1] - foot[1])
for k in (1, 10, 0.5):  # scaled, but the same line
    got = distance(film, [3 * k, 4 * k], -3.5 * k)
    assert abs(got - walk) < 1e-9, f"{walk:.2f}, not {got:.2f}"
print(f"right: {origin:.2f} and {walk:.2f}")
# --8<-- [end:check]


# --8<-- [start:mistake]
def distance(film, w, b):
    """Divide by the sum of the weights, not by the length."""
    z = film[0] * w[0] + film[1] * w[1] + b
    return z / (w[0] + w[1])


# --8<-- [end:mistake]

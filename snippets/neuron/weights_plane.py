"""Two inputs: the boundary is a line, and what moves it."""

# --8<-- [start:line]
import numpy as np

films = np.array([[0, 0.75], [0.5, 0.375], [1, 0], [1, 0.5]])
w = np.array([1.5, 2])
sums = films @ w - 1.5  # shape (4,): one sum for each row
for film, z in zip(films, sums):
    out = 1 / (1 + np.exp(-z))
    print(*film, f"gives z {z:.1f}, output {out:.3f}")
# --8<-- [end:line]

# --8<-- [start:turn]
director = np.array([0, 0.5, 1])
for w1 in (1.5, 0.5, -0.5):
    story = (1.5 - w1 * director) / 2  # where z = 0
    along = np.array([1, story[2] - story[0]])
    assert abs(along @ [w1, 2]) < 1e-9  # a right angle
    print(f"w1 = {w1:4}: story", *story)
# --8<-- [end:turn]

# --8<-- [start:distance]
ticks = np.linspace(0, 1, 1001)
x1, x2 = np.meshgrid(ticks, ticks)  # each of shape (1001, 1001)


def nearest_film(w, b):
    """Return how far from 0, 0 the nearest film that fires is."""
    fires = w[0] * x1 + w[1] * x2 + b > 0
    return np.hypot(x1, x2)[fires].min()


for b in (-1.0, -1.5, -2.5):
    measured, formula = nearest_film(w, b), abs(b) / np.hypot(*w)
    assert abs(measured - formula) < 0.002
    print(f"b = {b}: nearest {measured:.2f}")
# --8<-- [end:distance]

# --8<-- [start:scale]
two = np.array([[0.5, 0.375], [0.6, 0.6]])  # films
for k in (0.1, 1, 10, 100):
    z = two @ (k * w) + k * -1.5
    first, second = 1 / (1 + np.exp(-z))
    print(f"times {k:3}: {first:.3f} and {second:.3f}")
# --8<-- [end:scale]

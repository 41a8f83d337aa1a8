"""Two inputs: the boundary is a line, and what moves it."""

# --8<-- [start:line]
import numpy as np

films = np.array([[0, 0.875], [0.5, 0.5], [1, 0.125], [1, 0.5]])
w = np.array([3, 4])
sums = films @ w - 3.5  # shape (4,): one sum for each row
for film, z in zip(films, sums):
    output = 1 / (1 + np.exp(-z))
    print(*film, f"gives z {z:.1f}, output {output:.3f}")
# --8<-- [end:line]

# --8<-- [start:turn]
for v in [(3, 4), (5, 2), (-1, 8)]:  # other weights
    left, middle, right = -(v[0] * np.array([0, 0.5, 1]) - 3.5) / v[1]
    along = np.array([1, right - left])  # the way along the line
    assert abs(along @ v) < 1e-9  # at right angles to v
    print(f"{v}: middle {middle:.3f}, tilt {along[1]:+.3f}")
# --8<-- [end:turn]

# --8<-- [start:distance]
ticks = np.linspace(0, 1, 1001)
x1, x2 = np.meshgrid(ticks, ticks)  # each of shape (1001, 1001)


def nearest_film(w, b):
    """Return how far from 0, 0 the nearest film that fires is."""
    fires = w[0] * x1 + w[1] * x2 + b > 0
    return np.hypot(x1, x2)[fires].min()


for b in (-2.0, -3.5, -5.0):
    measured, formula = nearest_film(w, b), abs(b) / np.hypot(*w)
    assert abs(measured - formula) < 0.002
    print(f"b = {b}: nearest {measured:.2f}")
# --8<-- [end:distance]

# --8<-- [start:scale]
pair = np.array([[0.5, 0.5], [0.6, 0.6]])  # on the line, beyond it
for k in (0.1, 1, 10, 100):
    z = pair @ (k * w) + k * -3.5
    on_line, beyond = 1 / (1 + np.exp(-z))
    print(f"times {k:3}: {on_line:.3f} and {beyond:.3f}")
# --8<-- [end:scale]

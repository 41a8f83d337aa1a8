"""How fast two losses rise with z, measured and by formula."""

# --8<-- [start:losses]
import numpy as np


def square_loss(z, y=1):
    """Squared error, no half, of a sigmoid unit."""
    return (y - 1 / (1 + np.exp(-z))) ** 2


def cross_loss(z, y=1):
    """Cross-entropy of the same unit."""
    y_hat = 1 / (1 + np.exp(-z))
    return -np.log(np.where(y == 1, y_hat, 1 - y_hat))


# --8<-- [end:losses]


# --8<-- [start:measure]
def slope(loss, z, y=1):
    """Measure the slope of a loss at z."""
    return (loss(z + 1e-5, y) - loss(z - 1e-5, y)) / 2e-5


for z in (-8.0, -0.5, 0.130251):  # the target is 1
    print(f"z = {z:.2f}")
    for name, loss in (
        ("squared", square_loss),
        ("cross  ", cross_loss),
    ):
        print(f"  {name} loss {loss(z):.4f}", end=", ")
        print(f"slope {slope(loss, z):.4f}")
# --8<-- [end:measure]

# --8<-- [start:rules]
for z in (-8.0, -0.5, 0.130251):
    y_hat = 1 / (1 + np.exp(-z))
    for y in (0, 1):
        rule = y_hat - y
        near = slope(cross_loss, z, y)
        np.testing.assert_allclose(near, rule, rtol=1e-5)
        rule = 2 * (y_hat - y) * y_hat * (1 - y_hat)
        near = slope(square_loss, z, y)
        np.testing.assert_allclose(near, rule, rtol=1e-5)
# --8<-- [end:rules]

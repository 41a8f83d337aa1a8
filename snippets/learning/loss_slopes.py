"""How fast two losses rise with z, by formula and measured."""

# --8<-- [start:losses]
import numpy as np


def squared(z, y=1):
    """Squared error, no half, of a sigmoid unit."""
    return (y - 1 / (1 + np.exp(-z))) ** 2


def cross(z, y=1):
    """Cross-entropy of the same unit."""
    y_hat = 1 / (1 + np.exp(-z))
    return -np.log(np.where(y == 1, y_hat, 1 - y_hat))


# --8<-- [end:losses]


# --8<-- [start:check]
for z in (-8.0, -0.5, 0.130251):  # the target is 1
    y_hat = 1 / (1 + np.exp(-z))
    slopes = {
        squared: 2 * (y_hat - 1) * y_hat * (1 - y_hat),
        cross: y_hat - 1,
    }
    print(f"z = {z:.2f}")
    for loss, slope in slopes.items():
        near = (loss(z + 1e-5) - loss(z - 1e-5)) / 2e-5
        np.testing.assert_allclose(slope, near, rtol=1e-5)
        print(f"  {loss.__name__:7} loss {loss(z):.4f}", end=", ")
        print(f"slope {slope:.4f}")
# --8<-- [end:check]

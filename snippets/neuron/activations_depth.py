"""How much of a nudge is left after many layers."""

# --8<-- [start:chain]
import numpy as np

slopes = {
    "sigmoid": lambda z: 1 / (2 + np.exp(z) + np.exp(-z)),
    "tanh": lambda z: 1 - np.tanh(z) ** 2,
    "ReLU": lambda z: np.where(z > 0, 1.0, 0.0),
}
for spread in (1, 4):
    rng = np.random.default_rng(0)
    z = rng.normal(0, spread, (200_000, 10))  # chains, layers
    for name, slope in slopes.items():
        product = slope(z).prod(axis=1)  # shape (200000,)
        print(f"spread {spread} {name:7} {product.mean():.1e}")
open_share = (product == 1).mean()
print(f"open: one in {1 / open_share:.0f}; expected: {2**10}")
# --8<-- [end:chain]


# --8<-- [start:network]
def left_over(f, slope, size, seed, layers=30, units=100):
    """Carry a nudge of length 1 through random layers."""
    rng = np.random.default_rng(seed)
    a, nudge = rng.normal(size=(2, units))
    nudge = nudge / np.sqrt((nudge**2).sum())
    for _ in range(layers):
        w = rng.normal(0, np.sqrt(size / units), (units, units))
        z = w @ a  # shape (100,)
        a, nudge = f(z), (w @ nudge) * slope(z)
    return np.sqrt((nudge**2).sum())


# --8<-- [end:network]


# --8<-- [start:compare]
def cut(z):
    return np.maximum(z, 0)


for name, f, size in (
    ("tanh", np.tanh, 1),
    ("ReLU", cut, 1),
    ("ReLU", cut, 2),
):
    slope = slopes[name]
    left = [left_over(f, slope, size, seed) for seed in range(5)]
    print(f"{name}, size {size}: {min(left):.2g} to {max(left):.2g}")
# --8<-- [end:compare]

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
        print(f"spread {spread} {name:7} {product.mean():.0e}")
passed = (z > 0).all(axis=1).mean()
print(f"passed: one in {1 / passed:.0f}, expected {2**10}")
# --8<-- [end:chain]


# --8<-- [start:network]
def left_over(f, slope, spread, seed):
    """Send a nudge through 30 layers: its length at the end."""
    rng = np.random.default_rng(seed)
    a = rng.normal(size=100)  # outputs of a hundred units
    nudge = np.full(100, 0.1)  # of length 1
    for _ in range(30):
        w = rng.normal(0, spread, (100, 100))
        z = w @ a  # shape (100,)
        a = f(z)
        nudge = (w @ nudge) * slope(z)
    return np.sqrt((nudge**2).sum())


# --8<-- [end:network]

# --8<-- [start:compare]
functions = {
    "sigmoid": lambda z: 1 / (1 + np.exp(-z)),
    "tanh": np.tanh,
    "ReLU": lambda z: np.maximum(z, 0),
}
for spread in (0.1, 0.14, 0.2):
    print("weights of spread", spread)
    for name, f in functions.items():
        slope = slopes[name]
        left = [left_over(f, slope, spread, i) for i in range(5)]
        print(f"  {name:7} {min(left):.0e} to {max(left):.0e}")
# --8<-- [end:compare]

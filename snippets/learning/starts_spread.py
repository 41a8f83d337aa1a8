"""What a sum of many products does to the size of numbers."""

# --8<-- [start:sum]
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(2000, 784))  # mean square 1
for spread in (1, 1 / 28, (2 / 784) ** 0.5):
    z = x @ rng.normal(0, spread, (128, 784)).T  # (2000, 128)
    relu = np.maximum(z, 0)
    far = abs(np.tanh(z)) > 0.99
    print(f"{spread:.4f}: z {(z**2).mean():6.2f}", end=" ")
    print(f"ReLU {(relu**2).mean():6.2f}", end=" ")
    print(f"far {100 * far.mean():.0f} %")
# --8<-- [end:sum]

# --8<-- [start:back]
limit = (6 / (784 + 128)) ** 0.5
even = rng.uniform(-limit, limit, 1_000_000)
print(f"limit {limit:.4f}, mean square {(even**2).mean():.6f}")
print(f"by the rule {limit**2 / 3:.6f}, wanted {2 / 912:.6f}")
# --8<-- [end:back]

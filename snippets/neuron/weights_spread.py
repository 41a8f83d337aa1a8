"""Two things called bias: a neuron's number, and a mean error."""

# --8<-- [start:shift]
import numpy as np

z = np.array([0.84, -0.3, 1.2, 0.1])
print(f"variance {z.var():.4f}, with a bias {(z + 3).var():.4f}")
# --8<-- [end:shift]

# --8<-- [start:samples]
rng = np.random.default_rng(0)
without, with_b = [], []
for _ in range(2000):  # five new examples of y = x + 2, with noise
    x = rng.uniform(0, 2, 5)
    y = x + 2 + rng.normal(0, 0.5, 5)
    w = (x * y).sum() / (x * x).sum()  # best w without a bias
    without.append(w * 0.5)
    w, b = np.polyfit(x, y, 1)  # best w and b
    with_b.append(w * 0.5 + b)
for name, answers in [("without", without), ("with", with_b)]:
    off = np.mean(answers) - 2.5  # right at x = 0.5: 2.5
    print(f"{name:7}  off by {off:5.2f}, ", end="")
    print(f"variance {np.var(answers):.2f}")
# --8<-- [end:samples]

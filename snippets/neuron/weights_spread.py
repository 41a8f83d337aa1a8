"""Does the bias of a neuron lower the variance of its answers?"""

# --8<-- [start:samples]
import numpy as np

rng = np.random.default_rng(0)  # draws the same in each run
at = np.array([0.5, 1, 1.5])  # where we ask; right is at + 2
plain, biased = [], []
for _ in range(2000):
    x = rng.uniform(0, 2, 5)  # five inputs from 0 to 2
    y = x + 2 + rng.normal(0, 0.5, 5)  # their answers, with noise
    plain.append((x @ y) / (x @ x) * at)  # the best w, without b
    w, b = np.polyfit(x, y, 1)  # the best w and b
    biased.append(w * at + b)
for name, answers in [("without", plain), ("with", biased)]:
    off = np.array(answers) - at - 2  # shape (2000, 3)
    print(name, "b\n  variance", *off.var(axis=0).round(2))
    print("  error   ", *(off**2).mean(axis=0).round(2))  # squared
# --8<-- [end:samples]

"""The perceptron rule with NumPy, for any inputs, rate and start."""

# --8<-- [start:learn]
import numpy as np


def learn(x, targets, rate=1, start=0, epochs=100):
    """Return w, b and how many mistakes each epoch had."""
    w, b, counts = np.full(x.shape[1], start), start, []
    while 0 not in counts and len(counts) < epochs:
        counts.append(0)
        for row, target in zip(x, targets):
            error = target - int(row @ w + b > 0)
            w, b = w + rate * error * row, b + rate * error
            counts[-1] += int(error != 0)
    return w, b, counts


# --8<-- [end:learn]

# --8<-- [start:rate]
x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])  # shape (4, 2)
AND = np.array([0, 0, 0, 1])  # shape (4,)
for rate in (0.25, 1, 10):
    w, b, counts = learn(x, AND, rate)
    print(f"rate {rate}: w = {w}, b = {b}")
    print("  mistakes", counts)
# --8<-- [end:rate]

# --8<-- [start:digits]
from sklearn.datasets import load_digits

ink, digit = load_digits(return_X_y=True)  # (1797, 64), (1797,)
chosen = digit < 2  # the 0s and the 1s
ink_01, one = ink[chosen], digit[chosen]
cut = int(0.8 * len(one))
w, b, counts = learn(ink_01[:cut], one[:cut])
answers = ink_01[cut:] @ w + b > 0  # shape (72,)
right = np.sum(answers == one[cut:])
print(f"{len(one)} of {len(digit):,} digits; trained on {cut}")
print("mistakes", counts)
print(f"right on {right} of {len(answers)} others")
# --8<-- [end:digits]

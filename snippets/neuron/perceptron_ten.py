"""Ten threshold units, one for each digit, learn from mistakes."""

# --8<-- [start:ten]
import numpy as np
from sklearn.datasets import load_digits

ink, digit = load_digits(return_X_y=True)  # (1797, 64), (1797,)
cut = int(0.8 * len(digit))
w, b = np.zeros((10, 64)), np.zeros(10)
epochs, mistakes = 0, None
while mistakes != 0:
    epochs, mistakes = epochs + 1, 0
    for row, target in zip(ink[:cut], digit[:cut]):
        answer = np.argmax(w @ row + b)  # the largest of ten sums
        if answer != target:
            w[target], w[answer] = w[target] + row, w[answer] - row
            b[target], b[answer] = b[target] + 1, b[answer] - 1
            mistakes = mistakes + 1
# --8<-- [end:ten]

# --8<-- [start:test]
sums = ink[cut:] @ w.T + b  # shape (360, 10)
right = np.mean(np.argmax(sums, axis=1) == digit[cut:])
print(f"no mistake on {cut:,} digits in epoch {epochs}")
print(f"right on {right:.1%} of {len(sums)} others")
# --8<-- [end:test]

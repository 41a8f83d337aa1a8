"""Ten threshold units, one for each digit, learn from mistakes."""

# --8<-- [start:data]
import numpy as np
from sklearn.datasets import load_digits

ink, digit = load_digits(return_X_y=True)  # (1797, 64), (1797,)
# --8<-- [end:data]


# --8<-- [start:ten]
def learn_ten(ink, digit):
    """Return w and b, and the first clean epoch."""
    w, b = np.zeros((10, 64)), np.zeros(10)
    epochs, mistakes = 0, None
    while mistakes != 0:
        epochs, mistakes = epochs + 1, 0
        for row, target in zip(ink, digit):
            answer = np.argmax(w @ row + b)
            if answer != target:
                w[target], b[target] = w[target] + row, b[target] + 1
                w[answer], b[answer] = w[answer] - row, b[answer] - 1
                mistakes = mistakes + 1
    return w, b, epochs


# --8<-- [end:ten]


# --8<-- [start:judge]
def judge(ink, digit):
    """Learn from the first 80 %, and try the others."""
    cut = int(0.8 * len(digit))
    w, b, epochs = learn_ten(ink[:cut], digit[:cut])
    sums = ink[cut:] @ w.T + b  # shape (360, 10)
    right = np.mean(np.argmax(sums, axis=1) == digit[cut:])
    print(f"epoch {epochs:3}: no mistake on {cut:,},", end=" ")
    print(f"{right:.1%} of {len(sums)} others right")


judge(ink, digit)
# --8<-- [end:judge]

# --8<-- [start:shuffled]
for seed in range(4):
    order = np.random.default_rng(seed).permutation(len(digit))
    judge(ink[order], digit[order])
# --8<-- [end:shuffled]

"""A mean over the words that are there, not over the padding."""

# --8<-- [start:task]
import numpy as np


def mean_row(numbers, table):
    """Return the mean row of each review."""
    rows = table[numbers]  # shape (reviews, length, 2)
    return rows.mean(axis=1)  # counts the padding


# --8<-- [end:task]


# --8<-- [start:solution]
def mean_row(numbers, table):
    """Add the real words' rows, divide by how many they are."""
    real = (numbers != 0)[:, :, np.newaxis]  # (reviews, length, 1)
    rows = table[numbers] * real
    return rows.sum(axis=1) / real.sum(axis=1)


# --8<-- [end:solution]


# --8<-- [start:check]
import keras

table = np.random.default_rng(0).normal(size=(6, 2))
numbers = np.array([[0, 0, 4, 3], [0, 5, 2, 4], [0, 0, 0, 1]])
longer = np.pad(numbers, ((0, 0), (9, 0)))  # nine more zeros
means = mean_row(numbers, table)
assert means.shape == (3, 2), f"one row a review, not {means.shape}"
hint = "more padding changed the mean"
assert np.allclose(mean_row(longer, table), means), hint
words = keras.layers.Embedding(6, 2, mask_zero=True)
net = keras.Sequential([keras.Input(shape=(4,)), words])
net.add(keras.layers.GlobalAveragePooling1D())
net.set_weights([table])
by_keras = net(numbers).numpy()
assert np.allclose(means, by_keras), f"{means}, not {by_keras}"
print("right:", means[0].round(4))
# --8<-- [end:check]


# --8<-- [start:mistake]
def mean_row(numbers, table):
    """Leave the padding out of the sum, but not of the count."""
    rows = table[numbers] * (numbers != 0)[:, :, np.newaxis]
    return rows.mean(axis=1)


# --8<-- [end:mistake]

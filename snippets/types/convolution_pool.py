"""Max pooling by hand and in Keras, and a pixel that moves."""

# --8<-- [start:pool]
import keras
import numpy as np


def pool(a):
    """Return the largest number of each square of 2 by 2."""
    rows, columns = a.shape[0] // 2, a.shape[1] // 2
    even = a[: 2 * rows, : 2 * columns]  # an odd edge is left out
    return even.reshape(rows, 2, columns, 2).max(axis=(1, 3))


a = np.array([[1, 3, 2, 0], [0, 2, 1, 4], [5, 1, 0, 1], [2, 2, 3, 1]])
print(pool(a))
# --8<-- [end:pool]

# --8<-- [start:equal]
wide = np.random.default_rng(0).integers(-9, 10, (7, 10))
layer = keras.layers.MaxPooling2D(2)
batch = wide[np.newaxis, :, :, np.newaxis]  # shape (1, 7, 10, 1)
by_keras = layer(batch).numpy()[0, :, :, 0]
np.testing.assert_array_equal(by_keras, pool(wide))
print(wide.shape, "→", pool(wide).shape)
# --8<-- [end:equal]

# --8<-- [start:move]
for column in (2, 3, 4):
    lit = np.zeros((2, 8), dtype=int)
    lit[0, column] = 1
    print("row", lit[0], "pooled", pool(lit)[0])
# --8<-- [end:move]

"""Dropout: one mask by hand, all masks, and Keras's layer."""

# --8<-- [start:hand]
import numpy as np

a1 = np.array([0.5, 1.0, 2.0, 0.5])
mask = np.array([1, 0, 1, 0])  # 1 stays, 0 is dropped
keep = 0.5
print("one mask:", a1 * mask / keep)
# --8<-- [end:hand]

# --8<-- [start:all]
from itertools import product

masks = np.array(list(product([0, 1], repeat=4)))
print("masks:", masks.shape)
print("mean over all:", (a1 * masks / keep).mean(axis=0))
# --8<-- [end:all]

# --8<-- [start:keras]
import keras

layer = keras.layers.Dropout(0.2, seed=0)  # the share dropped
ones = np.ones((1, 100_000))
out = layer(ones, training=True).numpy()
print("values", np.unique(out))
print(f"zeros {(out == 0).mean():.3f}, mean {out.mean():.3f}")
idle = layer(ones, training=False).numpy()
np.testing.assert_array_equal(idle, ones)
# --8<-- [end:keras]

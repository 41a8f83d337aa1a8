"""Which pixels can move one number of the last map?"""

# --8<-- [start:conv]
import keras
import numpy as np


def conv():
    """Return a layer that adds up each window of 3 by 3."""
    return keras.layers.Conv2D(1, 3, kernel_initializer="ones")


# --8<-- [end:conv]


# --8<-- [start:field]
def field(*layers, size=13):
    """Mark the pixels that the middle of the last map sees."""
    lit = np.eye(size * size).reshape(-1, size, size, 1)
    maps = keras.Sequential(layers)(lit).numpy()
    middle = maps.shape[1] // 2
    seen = maps[:, middle, middle, 0] > 0  # shape (169,)
    return seen.reshape(size, size)


# --8<-- [end:field]

# --8<-- [start:measure]
pool = keras.layers.MaxPooling2D
stacks = {
    "conv": [conv()],
    "conv conv": [conv(), conv()],
    "conv pool": [conv(), pool()],
    "conv pool conv": [conv(), pool(), conv()],
}
for name, layers in stacks.items():
    seen = field(*layers)
    print(f"{name:15}{seen.any(axis=0).sum():3} pixels wide")
# --8<-- [end:measure]

"""Pictures without a digit: noise, a letter, a shirt."""

# --8<-- [start:noise]
import numpy as np

rng = np.random.default_rng(0)
noise = rng.random((1000, 28, 28))
# --8<-- [end:noise]

# --8<-- [start:draw]
letter = np.zeros((28, 28))
letter[5:23, 9:12] = 1  # the stem of an E
for top in (5, 12, 20):
    letter[top : top + 3, 9:19] = 1  # its three bars
shirt = np.zeros((28, 28))
shirt[6:24, 9:19] = 1  # the body
shirt[6:11, 4:24] = 1  # the sleeves
shirt[6:8, 12:16] = 0  # the collar
# --8<-- [end:draw]

"""Batch normalisation of four numbers, by hand and in Keras."""

# --8<-- [start:train]
import keras
import numpy as np

z = np.array([[1.0], [3.0], [3.0], [9.0]])  # four cases, one unit
mean, variance = z.mean(axis=0), z.var(axis=0)
n = (z - mean) / np.sqrt(variance + 0.001)
print("mean", mean, "variance", variance)
print(n[:, 0].round(4), (2 * n + 1)[:, 0].round(4))
layer = keras.layers.BatchNormalization()
np.testing.assert_allclose(layer(z, training=True), n, rtol=1e-6)
# --8<-- [end:train]

# --8<-- [start:predict]
kept_mean = 0.99 * 0 + 0.01 * mean
kept_variance = 0.99 * 1 + 0.01 * variance
print("kept", kept_mean, kept_variance)
ours = (z - kept_mean) / np.sqrt(kept_variance + 0.001)
print("in use", *ours[:, 0].round(4))
theirs = layer(z, training=False)
np.testing.assert_allclose(theirs, ours, rtol=1e-6)
# --8<-- [end:predict]

# --8<-- [start:later]
for _ in range(999):  # the same batch again and again
    kept_mean = 0.99 * kept_mean + 0.01 * mean
    kept_variance = 0.99 * kept_variance + 0.01 * variance
later = (z - kept_mean) / np.sqrt(kept_variance + 0.001)
print("later", *later[:, 0].round(4))
alone = layer(z[3:], training=True).numpy()
print("alone", *alone[:, 0])
# --8<-- [end:later]

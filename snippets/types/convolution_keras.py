"""The sliding kernel as a Keras layer: weights, padding, stride."""

# --8<-- [start:numbers]
import keras
import numpy as np

rng = np.random.default_rng(0)
picture = rng.integers(0, 10, (6, 7)).astype("float32")
kernel = rng.integers(-5, 6, (3, 3))  # shape (3, 3)
bias = 0.5
batch = picture[np.newaxis, :, :, np.newaxis]  # shape (1, 6, 7, 1)
weights = [kernel[:, :, np.newaxis, np.newaxis], np.array([bias])]
# --8<-- [end:numbers]


# --8<-- [start:layer]
def convolve(**options):
    """Return the map of a Conv2D with our nine weights and bias."""
    layer = keras.layers.Conv2D(1, 3, **options)
    layer.build(batch.shape)
    layer.set_weights(weights)
    return layer(batch).numpy()[0, :, :, 0]


# --8<-- [end:layer]

# --8<-- [start:shapes]
print("valid   ", convolve().shape)
print("same    ", convolve(padding="same").shape)
print("strided ", convolve(strides=2).shape)
# --8<-- [end:shapes]

# --8<-- [start:sizes]
print("  n  k  p  s  out")
cases = [(5, 3, 0, 1), (28, 3, 0, 1), (28, 5, 2, 1)]
cases += [(7, 3, 0, 2), (8, 3, 0, 2), (28, 2, 0, 2), (224, 7, 3, 2)]
for n, k, p, s in cases:
    by_formula = (n + 2 * p - k) // s + 1
    pad = keras.layers.ZeroPadding2D(p)
    conv = keras.layers.Conv2D(1, k, strides=s)
    shape = pad.compute_output_shape((1, n, n, 1))
    assert conv.compute_output_shape(shape)[1] == by_formula
    print(f"{n:3} {k:2} {p:2} {s:2} {by_formula:4}")
# --8<-- [end:sizes]

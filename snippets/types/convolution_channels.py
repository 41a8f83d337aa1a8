"""Several channels in, several filters out, and what they cost."""

# --8<-- [start:slide]
import keras
import numpy as np


def slide_all(picture, kernel, bias):
    """Return a map for each filter, shape (rows, columns, filters)."""
    size = len(kernel)  # kernel: (size, size, channels, filters)
    rows, columns = np.array(picture.shape[:2]) - size + 1
    result = np.zeros((rows, columns, kernel.shape[3])) + bias
    for u, v in np.ndindex(size, size):
        part = picture[u : u + rows, v : v + columns]
        result += part @ kernel[u, v]
    return result


# --8<-- [end:slide]

# --8<-- [start:equal]
rng = np.random.default_rng(0)
colours = (32, 32, 3)  # each pixel: red, green, blue
picture = rng.integers(0, 256, colours).astype("float32")
layer = keras.layers.Conv2D(32, 3)
layer.build((1, 32, 32, 3))
kernel = rng.integers(-5, 6, layer.kernel.shape)
bias = rng.integers(-5, 6, layer.bias.shape)
layer.set_weights([kernel, bias])
maps = layer(picture[np.newaxis]).numpy()[0]
by_hand = slide_all(picture, kernel, bias)
np.testing.assert_allclose(maps, by_hand, rtol=1e-6)
print("picture", picture.shape, "kernel", kernel.shape)
print("bias", bias.shape, "maps", maps.shape)
# --8<-- [end:equal]

# --8<-- [start:count]
filters = 32
for shape in [(28, 28, 1), (32, 32, 3)]:
    rows, columns, channels = shape
    by_conv = (3 * 3 * channels + 1) * filters
    inputs = rows * columns * channels
    units = (rows - 2) * (columns - 2) * filters
    by_dense = (inputs + 1) * units
    print(shape, f"→ {units:,} numbers")
    print(f"  convolution {by_conv:,}, dense {by_dense:,} parameters")
assert layer.count_params() == by_conv
# --8<-- [end:count]

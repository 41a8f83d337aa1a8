"""A kernel with gaps: a dilated convolution."""

# --8<-- [start:task]
import keras
import numpy as np


def dilated(picture, kernel, rate):
    """Let neighbours of the window stand `rate` pixels apart."""
    wide = len(kernel)  # mend: how wide is the window now?
    rows, columns = np.array(picture.shape) - wide + 1
    result = np.zeros((rows, columns))
    for (u, v), weight in np.ndenumerate(kernel):
        top, left = u, v  # mend
        part = picture[top : top + rows, left : left + columns]
        result += part * weight
    return result


# --8<-- [end:task]


# --8<-- [start:solution]
def dilated(picture, kernel, rate):
    """Take every step inside the window `rate` times as far."""
    wide = (len(kernel) - 1) * rate + 1
    rows, columns = np.array(picture.shape) - wide + 1
    result = np.zeros((rows, columns))
    for (u, v), weight in np.ndenumerate(kernel):
        top, left = u * rate, v * rate
        part = picture[top : top + rows, left : left + columns]
        result += part * weight
    return result


# --8<-- [end:solution]


# --8<-- [start:check]
picture = np.random.default_rng(0).random((1, 9, 10, 1))
kernel = np.arange(9).reshape(3, 3, 1, 1)
for rate in (1, 2, 3):
    layer = keras.layers.Conv2D(1, 3, dilation_rate=rate)
    layer.build(picture.shape)
    layer.set_weights([kernel, np.zeros(1)])
    right = layer(picture).numpy()[0, :, :, 0]
    ours = dilated(picture[0, :, :, 0], kernel[:, :, 0, 0], rate)
    assert ours.shape == right.shape, f"{rate}: not {right.shape}"
    assert np.allclose(ours, right), f"rate {rate}: which pixels?"
    print("rate", rate, "right:", ours.shape)
# --8<-- [end:check]


# --8<-- [start:mistake]
def dilated(picture, kernel, rate, stub=dilated):
    """Shrink the map, but leave the weights side by side."""
    return stub(picture[2 * rate - 2 :, 2 * rate - 2 :], kernel, 1)


# --8<-- [end:mistake]

"""Read one digit, or say what is wrong with it."""

# --8<-- [start:read]
import numpy as np


def read_digit(model, image):
    """Return (digit, probability) of one (28, 28) image of 0 to 1."""
    image = np.asarray(image, dtype="float32")
    if image.shape != (28, 28):
        raise ValueError(f"one image is (28, 28), not {image.shape}")
    low, high = image.min(), image.max()
    if not (low >= 0 and high <= 1):  # NaN is neither
        raise ValueError(f"pixels of {low:g} to {high:g}, not 0 to 1")
    p = model.predict(image[np.newaxis], verbose=0)[0]
    return int(p.argmax()), float(p.max())


# --8<-- [end:read]

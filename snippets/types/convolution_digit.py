"""Four kernels on a handwritten digit, and what each brings out."""

# --8<-- [start:kernels]
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from sklearn.datasets import load_digits

digit = load_digits().images[0] / 16  # shape (8, 8), ink 0 to 1
upright = np.array([[-1, 0, 1]] * 3)
kernels = {
    "identity": np.array([[0, 0, 0], [0, 1, 0], [0, 0, 0]]),
    "blur": np.full((3, 3), 1 / 9),
    "upright edges": upright,
    "level edges": upright.T,
}
# --8<-- [end:kernels]

# --8<-- [start:maps]
windows = sliding_window_view(np.pad(digit, 1), (3, 3))
maps = {}
for name, kernel in kernels.items():
    maps[name] = (windows * kernel).sum(axis=(2, 3))  # shape (8, 8)
    low, high = maps[name].min(), maps[name].max()
    print(f"{name:14} from {low:5.2f} to {high:4.2f}")
np.testing.assert_array_equal(maps["identity"], digit)
# --8<-- [end:maps]

# --8<-- [start:draw]
import matplotlib.pyplot as plt
from matplotlib.colors import LinearSegmentedColormap as Map

scale = Map.from_list("", ["#D55E00", "#75757500", "#0072B2"])
ink = Map.from_list("", ["#75757500", "#757575"])
fig, axes = plt.subplots(2, 2, figsize=(4.6, 5.0))
for ax, name in zip(axes.flat, maps):
    signed = {"cmap": scale, "vmin": -2.5, "vmax": 2.5}
    look = signed if "edges" in name else {"cmap": ink, "vmin": 0}
    ax.imshow(maps[name], **look)
    ax.set_title(name)
    ax.set(xticks=[], yticks=[])
plt.show()
# --8<-- [end:draw]

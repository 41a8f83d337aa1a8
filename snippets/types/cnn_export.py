"""Writes a CNN's numbers to two files, and reads them with NumPy."""

# --8<-- [start:stand_in]
import keras
import numpy as np

x_test = np.random.default_rng(0).random((100, 28, 28, 1))
L = keras.layers
layers = [keras.Input((28, 28, 1)), L.Conv2D(8, 3, padding="same")]
layers += [L.MaxPooling2D(2), L.BatchNormalization(), L.ReLU()]
layers += [L.Flatten(), L.Dropout(0.3), L.Dense(10, "softmax")]
model = keras.Sequential(layers)
for w in model.layers[2].weights:  # those of the normalisation
    w.assign(w + 0.5)
# --8<-- [end:stand_in]

# --8<-- [start:write]
import json
import tempfile
from pathlib import Path


def write(model, folder, image):
    """Write manifest.json and numbers.f16 into the folder."""
    plan, arrays = [], []
    for layer in model.layers:
        kind = type(layer).__name__
        inside = getattr(layer, "activation", None)
        meant = "softmax" if kind == "Dense" else "linear"
        assert not inside or inside.__name__ == meant, inside
        plan.append({"kind": kind})
        plan[-1]["padding"] = getattr(layer, "padding", None)
        plan[-1]["shapes"] = [w.shape for w in layer.get_weights()]
        arrays += layer.get_weights()
    output = model.predict(image[np.newaxis], verbose=0)[0]
    ends = {"input": image.tolist(), "output": output.tolist()}
    text = json.dumps({"layers": plan, **ends})
    Path(folder, "manifest.json").write_text(text)
    numbers = np.concatenate([array.ravel() for array in arrays])
    numbers.astype("<f2").tofile(Path(folder, "numbers.f16"))


# --8<-- [end:write]


# --8<-- [start:layers]
def convolve(x, kernel, bias=0):
    size, total = len(kernel), bias
    high, wide = x.shape[1] - size + 1, x.shape[2] - size + 1
    for i, j in np.ndindex(size, size):
        seen = x[:, i : i + high, j : j + wide]
        total = total + seen @ kernel[i, j]
    return total  # shape (n, high, wide, filters)


def pool(x):
    n, high, wide, depth = x.shape
    x = x[:, : high // 2 * 2, : wide // 2 * 2]  # no odd edge
    squares = x.reshape(n, high // 2, 2, wide // 2, 2, depth)
    return squares.max(axis=(2, 4))


def normalise(x, gamma, beta, mean, variance):
    return gamma * (x - mean) / np.sqrt(variance + 0.001) + beta


def dense(x, kernel, bias):
    z = x @ kernel + bias
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)  # softmax


# --8<-- [end:layers]

# --8<-- [start:read]
steps = {"Conv2D": convolve, "MaxPooling2D": pool, "Dense": dense}
steps["BatchNormalization"] = normalise
steps["ReLU"] = lambda x: np.maximum(x, 0)
steps["Flatten"] = lambda x: x.reshape(len(x), -1)
steps["Dropout"] = lambda x: x  # it works in training alone


def forward(x, folder):
    saved = json.loads(Path(folder, "manifest.json").read_text())
    numbers = np.fromfile(Path(folder, "numbers.f16"), dtype="<f2")
    for layer in saved["layers"]:
        arrays = []
        for shape in layer["shapes"]:
            own, numbers = np.split(numbers, [np.prod(shape)])
            arrays.append(own.astype("float32").reshape(shape))
        if layer["padding"] == "same":
            edge = (len(arrays[0]) // 2,) * 2
            x = np.pad(x, ((0, 0), edge, edge, (0, 0)))
        x = steps[layer["kind"]](x, *arrays)
    return x


# --8<-- [end:read]

# --8<-- [start:check]
some = x_test[:1000]
exact = model.predict(some, verbose=0)  # shape (1000, 10)
hard = exact.max(axis=1).argmin()  # the least sure answer
with tempfile.TemporaryDirectory() as folder:
    write(model, folder, some[hard])
    size = Path(folder, "numbers.f16").stat().st_size
    saved = json.loads(Path(folder, "manifest.json").read_text())
    one = forward(np.array([saved["input"]]), folder)[0]
    mine = forward(some, folder)  # shape (1000, 10)
np.testing.assert_allclose(one, saved["output"], atol=0.01)
np.testing.assert_allclose(mine, exact, atol=0.01)
same = mine.argmax(axis=1) == exact.argmax(axis=1)
print(f"{size:,} bytes of numbers")
print(f"share of equal answers {same.mean():.3f}")
# --8<-- [end:check]

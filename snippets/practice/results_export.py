"""Write a dense network to two files, and read it without Keras."""

# --8<-- [start:pack]
import numpy as np


def pack(model):
    """Return the layers and, one after the other, the weights."""
    parts, weights = [{"kind": "flatten"}], []
    for layer in model.layers[1:]:
        kernel, b = layer.get_weights()
        parts.append({"kind": "dense", "W": kernel.T.shape})
        parts[-1]["activation"] = layer.activation.__name__
        weights += [kernel.T.ravel(), b]  # rows are units
    return parts, np.concatenate(weights)


# --8<-- [end:pack]
# --8<-- [start:write]
import json


def write(model, folder, image):
    """Write manifest.json and weights.f16."""
    parts, weights = pack(model)
    y_hat = model.predict(image[np.newaxis], verbose=0)[0].tolist()
    net = {"layers": parts, "numbers": len(weights)}
    net |= {"input": image.tolist(), "output": y_hat}
    (folder / "manifest.json").write_text(json.dumps(net))
    weights.astype("<f2").tofile(folder / "weights.f16")


# --8<-- [end:write]
# --8<-- [start:read]
def read(folder):
    """Return the manifest, each W and b filled in."""
    net = json.loads((folder / "manifest.json").read_text())
    left = np.fromfile(folder / "weights.f16", "<f2")
    if len(left) != net["numbers"]:
        raise ValueError(f"{len(left)} numbers, not {net['numbers']}")
    for part in net["layers"][1:]:
        size, units = np.prod(part["W"]), part["W"][0]
        W, part["b"], left = np.split(left, [size, size + units])
        part["W"] = W.reshape(part["W"])
    return net


# --8<-- [end:read]
# --8<-- [start:forward]
def forward(parts, x):
    """Compute the network's answers, layer by layer."""
    x = x.reshape(len(x), -1)  # flatten
    for part in parts[1:]:
        z = x @ part["W"].T.astype("float32") + part["b"]
        x = np.maximum(z, 0) if part["activation"] == "relu" else z
    e = np.exp(x - x.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)  # softmax


# --8<-- [end:forward]

"""Dense network against CNN, on digits that were pushed aside."""

# --8<-- [start:digits]
import keras
import numpy as np

rng = np.random.default_rng(0)
(x, y), _ = keras.datasets.mnist.load_data()
x = x[..., np.newaxis].astype("float32") / 255
third, eighth = len(x) // 3, len(x) // 8
x_few, y_few = x[:third], y[:third]  # to learn from
x_held, y_held = x[-eighth:], y[-eighth:]  # to push aside
print(f"{third:,} digits to learn from, {eighth:,} to push")
# --8<-- [end:digits]


# --8<-- [start:push]
def push(x, by):
    """Push image i down by by[i, 0] and to the right by by[i, 1]."""
    framed = np.pad(x, ((0, 0), (6, 6), (6, 6), (0, 0)))
    pairs = zip(framed, 6 - by)
    cut = [image[r : r + 28, c : c + 28] for image, (r, c) in pairs]
    return np.array(cut)


sides = [np.tile([0, n], (eighth, 1)) for n in range(7)]
pushed = np.concatenate([push(x_held, by) for by in sides])
kept = pushed[-eighth:].sum() / x_held.sum()
print(f"ink that is left after a push by six: {kept:.2f}")
# --8<-- [end:push]


# --8<-- [start:build]
def build(kind):
    """Return an untrained network of nearly 40,000 parameters."""
    L, relu = keras.layers, {"activation": "relu"}
    if kind == "dense":
        inner = [L.Flatten(), L.Dense(50, **relu)]
    else:
        inner = [L.Conv2D(16, 5, padding="same", **relu)]
        inner += [L.MaxPooling2D(2)]
        inner += [L.Conv2D(32, 3, padding="same", **relu)]
        inner += [L.MaxPooling2D(2)]
        inner += [L.Conv2D(64, 3, **relu), L.Flatten()]
    first, last = keras.Input((28, 28, 1)), L.Dense(10, "softmax")
    return keras.Sequential([first, *inner, last])


# --8<-- [end:build]


# --8<-- [start:race]
def race(kind, far):
    """Train on shifts of up to `far` pixels; test every push."""
    keras.utils.set_random_seed(0)
    model = build(kind)
    loss, size = "sparse_categorical_crossentropy", (third, 2)
    model.compile("adam", loss, metrics=["accuracy"])
    for _ in range(4):
        moved = push(x_few, rng.integers(-far, far + 1, size=size))
        model.fit(moved, y_few, batch_size=128, verbose=0)
    p = model.predict(pushed, batch_size=500, verbose=0)
    right = p.argmax(axis=1).reshape(7, eighth) == y_held
    curve = right.mean(axis=1)  # one accuracy for each push
    shares = [f"{share:.2f}" for share in curve[::2]]
    print(f"{kind:5} {far} accuracy", *shares)
    return curve


# --8<-- [end:race]

# --8<-- [start:run]
cases = [(kind, far) for kind in ("dense", "CNN") for far in (0, 1)]
curves = [race(kind, far) for kind, far in cases]
# --8<-- [end:run]

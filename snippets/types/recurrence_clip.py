"""A gradient that explodes, and one that is cut to length 1."""

# --8<-- [start:data]
import keras
import numpy as np

X = np.zeros((1, 50, 1))
X[0, 0] = 1  # a 1, then 49 zeros
Y = np.array([[1.0]])  # remember it
# --8<-- [end:data]


# --8<-- [start:cell]
def cell(**how):
    """Return a linear cell that starts at w = 0.5, u = 1.2."""
    layer = keras.layers.SimpleRNN(
        1, activation=None, use_bias=False, dtype="float64"
    )
    net = keras.Sequential([keras.Input((50, 1)), layer])
    net.set_weights([np.array([[0.5]]), np.array([[1.2]])])
    sgd = keras.optimizers.SGD(learning_rate=0.01, **how)
    net.compile(optimizer=sgd, loss="mean_squared_error")
    return net


# --8<-- [end:cell]
# --8<-- [start:run]
def run(net, steps):
    """Take steps of descent; print a line before some of them."""
    for step in range(steps):
        w, u = (float(part.item()) for part in net.get_weights())
        loss = float(net.train_on_batch(X, Y))
        if step < 3 or step % 10 < 2:
            print(f"{step}: w {w:.4g}, u {u:.4g}, loss {loss:.4g}")


# --8<-- [end:run]
# --8<-- [start:hand]
w, u = 0.5, 1.2
for _ in range(10):
    h = w * u**49  # the last state
    dw = 2 * (h - 1) * u**49
    du = 2 * (h - 1) * w * 49 * u**48
    length = (dw**2 + du**2) ** 0.5
    cut = max(1, length)  # never make it longer
    w = w - 0.01 * dw / cut
    u = u - 0.01 * du / cut
print(f"w {w:.6f}, u {u:.6f}")
# --8<-- [end:hand]

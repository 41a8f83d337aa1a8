"""The five optimizers as Keras has them, on three parameters."""

# --8<-- [start:five]
import keras
import numpy as np

K = keras.optimizers
five = {
    "sgd": K.SGD(learning_rate=0.1),
    "momentum": K.SGD(learning_rate=0.1, momentum=0.9),
    "adagrad": K.Adagrad(0.1, initial_accumulator_value=0),
    "rmsprop": K.RMSprop(learning_rate=0.1, rho=0.9),
    "adam": K.Adam(learning_rate=0.1),
}
# --8<-- [end:five]

# --8<-- [start:slopes]
rng = np.random.default_rng(0)
others = rng.normal(size=(20, 2)) * [1, 100]


def slopes(w, t):
    """Return 2w for the first parameter, drawn ones for two."""
    return np.array([2 * w[0], *others[t]])


# --8<-- [end:slopes]
# --8<-- [start:walk]
def walk_keras(optimizer):
    """Take twenty steps, and return the three parameters."""
    w = keras.Variable([4.0, 4.0, 4.0])
    for t in range(20):
        optimizer.apply([slopes(w.numpy(), t)], [w])
    return w.numpy()


theirs = {}
for name, optimizer in five.items():
    theirs[name] = walk_keras(optimizer)
    print(name, *[f"{w:.2f}" for w in theirs[name]])
# --8<-- [end:walk]

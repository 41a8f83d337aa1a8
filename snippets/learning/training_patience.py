"""Early stopping on a list of losses, then in Keras."""


# --8<-- [start:list]
def patient(losses, patience):
    """Return the best epoch, and the one at which we stop."""
    lowest, best, waited = float("inf"), 0, 0
    for epoch, value in enumerate(losses, 1):
        waited += 1
        if value < lowest:
            lowest, best, waited = value, epoch, 0
        if waited == patience:
            break
    return best, epoch


# --8<-- [end:list]
# --8<-- [start:build]
import keras
import numpy as np
from sklearn.datasets import load_digits

images, digits = load_digits(return_X_y=True)
rng = np.random.default_rng(0)
rows = rng.permutation(len(digits))[:500]
x, x_val = np.split(images[rows] / 16, [200])
careless = rng.random(500) < 0.2
random = rng.integers(10, size=500)
label = np.where(careless, random, digits[rows])
t, t_val = np.split(label, [200])
# --8<-- [end:build]

# --8<-- [start:net]
keras.utils.set_random_seed(0)
net = keras.Sequential([keras.Input(shape=(64,))])
net.add(keras.layers.Dense(32, activation="relu"))
net.add(keras.layers.Dense(10, activation="softmax"))
adam = keras.optimizers.Adam(learning_rate=0.01)
net.compile(adam, loss="sparse_categorical_crossentropy")
# --8<-- [end:net]

# --8<-- [start:callback]
rule = {"patience": 5, "restore_best_weights": True}
stop = keras.callbacks.EarlyStopping(**rule)
settings = {"epochs": 300, "callbacks": [stop], "verbose": 0}
settings["validation_data"] = x_val, t_val
history = net.fit(x, t, **settings)
losses = history.history["val_loss"]
best, stopped = patient(losses, patience=5)
print("best epoch", best, "stopped at", stopped)
assert best == stop.best_epoch + 1 and stopped == len(losses)
kept = net.evaluate(x_val, t_val, verbose=0)
np.testing.assert_allclose(kept, min(losses), rtol=1e-6)
# --8<-- [end:callback]

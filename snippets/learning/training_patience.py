"""Early stopping on a list of losses, then in Keras, twice."""


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

digits, rng = load_digits(), np.random.default_rng(0)
x, x_val = np.split(digits.data[:500] / 16, [200])
tossed = rng.integers(10, size=500)
label = np.where(rng.random(500) < 0.2, tossed, digits.target[:500])
t, t_val = np.split(label, [200])
keras.utils.set_random_seed(0)
ours = keras.Sequential([keras.Input(shape=(64,))])
ours.add(keras.layers.Dense(32, activation="relu"))
ours.add(keras.layers.Dense(10, activation="softmax"))
theirs = keras.models.clone_model(ours)
theirs.set_weights(ours.get_weights())
# --8<-- [end:build]

# --8<-- [start:loop]
for net in (ours, theirs):
    steps = keras.optimizers.Adam(learning_rate=0.03)
    net.compile(steps, loss="sparse_categorical_crossentropy")

lowest, best, epoch = np.inf, 0, 0
while epoch < best + 5:
    ours.train_on_batch(x, t)
    value, epoch = ours.test_on_batch(x_val, t_val), epoch + 1
    if value < lowest:
        lowest, best, kept = value, epoch, ours.get_weights()
ours.set_weights(kept)
print("best epoch", best, "stopped at", epoch)
# --8<-- [end:loop]

# --8<-- [start:callback]
rule = {"patience": 5, "restore_best_weights": True}
stop = keras.callbacks.EarlyStopping(**rule)
settings = {"epochs": 300, "batch_size": 300, "shuffle": False}
watch = {"validation_data": (x_val, t_val), "callbacks": [stop]}
theirs.fit(x, t, **settings, **watch, verbose=0)
print("best epoch", stop.best_epoch + 1)
for a, b in zip(ours.get_weights(), theirs.get_weights()):
    np.testing.assert_allclose(a, b, rtol=1e-6)
# --8<-- [end:callback]

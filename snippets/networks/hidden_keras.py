"""XOR in Keras: with weights set by hand, and with weights found."""

# --8<-- [start:set]
import keras
import numpy as np


def fire_keras(z):
    """Return 1.0 where z is above 0, else 0.0."""
    return keras.ops.cast(z > 0, "float32")


xor = keras.Sequential([keras.Input(shape=(2,))])
xor.add(keras.layers.Dense(2, activation=fire_keras))  # OR, NAND
xor.add(keras.layers.Dense(1, activation=fire_keras))  # AND
W1, b1 = np.array([[1, 1], [-2, -1]]), np.array([0, 3])
W2, b2 = np.array([[2, 1]]), np.array([-2])
xor.set_weights([W1.T, b1, W2.T, b2])
# --8<-- [end:set]

# --8<-- [start:equal]
cases = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
a1 = np.where(cases @ W1.T + b1 > 0, 1, 0)  # shape (4, 2)
by_numpy = np.where(a1 @ W2.T + b2 > 0, 1, 0)  # shape (4, 1)
by_keras = xor(cases).numpy()  # shape (4, 1)
np.testing.assert_allclose(by_keras, by_numpy, rtol=1e-6)
print("Keras and NumPy:", by_keras[:, 0])
# --8<-- [end:equal]

# --8<-- [start:train]
keras.utils.set_random_seed(0)
found = keras.Sequential([keras.Input(shape=(2,))])
found.add(keras.layers.Dense(8, activation="tanh"))
found.add(keras.layers.Dense(1, activation="sigmoid"))
steps = keras.optimizers.SGD(learning_rate=0.5)
found.compile(optimizer=steps, loss="binary_crossentropy")

x = np.tile(cases, (500, 1))  # shape (2000, 2)
y = np.tile([0, 1, 1, 0], 500)  # shape (2000,)
settings = {"batch_size": 4, "shuffle": False, "verbose": 0}
found.fit(x, y, epochs=4, **settings)  # 500 steps an epoch
for case, p in zip(cases, found(cases).numpy()[:, 0]):
    print(f"inputs {case}  output {p:.3f}")
# --8<-- [end:train]

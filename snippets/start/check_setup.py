"""Checks an installation: imports everything, then trains XOR."""

# --8<-- [start:versions]
import platform

import keras
import matplotlib
import numpy as np
import sklearn
import tensorflow as tf

print("Python", platform.python_version())
print("NumPy", np.__version__)
print("Matplotlib", matplotlib.__version__)
print("scikit-learn", sklearn.__version__)
print("TensorFlow", tf.__version__)
print("Keras", keras.__version__)
# --8<-- [end:versions]

# --8<-- [start:train]
keras.utils.set_random_seed(0)
x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype="float32")
y = np.array([[0], [1], [1], [0]], dtype="float32")  # shape (4, 1)
hidden = keras.layers.Dense(8, activation="tanh")
output = keras.layers.Dense(1, activation="sigmoid")
model = keras.Sequential([keras.Input(shape=(2,)), hidden, output])
adam = keras.optimizers.Adam(learning_rate=0.1)
model.compile(optimizer=adam, loss="binary_crossentropy")
for _ in range(200):
    model.train_on_batch(x, y)
# --8<-- [end:train]

# --8<-- [start:verdict]
answers = model(x).numpy()  # shape (4, 1)
for (a, b), wanted, answer in zip(x, y[:, 0], answers[:, 0]):
    print(f"{a:.0f} {b:.0f}  wanted {wanted:.0f}  got {answer:.2f}")
worst = abs(answers - y).max()
assert worst < 0.1, f"XOR not learned: off by up to {worst:.2f}"
print("pass: Keras trains on this computer")
# --8<-- [end:verdict]

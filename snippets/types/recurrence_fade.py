"""How much each input still moves the last of 50 states."""

# --8<-- [start:scalar]
from math import tanh


def moved(u, steps=50):
    """Return how fast h rises with the h of `steps` steps ago."""
    h, product = tanh(0.5), 1.0  # step 1 has the input 1
    for _ in range(steps):  # the others have 0
        h = tanh(u * h)
        product = product * u * (1 - h**2)
    return product


# --8<-- [end:scalar]
# --8<-- [start:inputs]
import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
X = tf.constant(rng.normal(size=(16, 50, 8)))  # 16 cases, 50 steps
v = tf.constant(rng.normal(size=64))  # asks for a mix of the 64 states
# --8<-- [end:inputs]


# --8<-- [start:layer]
def fade(gain):
    """Return how fast v · h_50 moves with each of 50 inputs."""
    draw = keras.initializers.Orthogonal(gain=gain, seed=0)
    keras.utils.set_random_seed(0)
    layer = keras.layers.SimpleRNN(
        64, recurrent_initializer=draw, dtype="float64"
    )
    with tf.GradientTape() as tape:
        tape.watch(X)
        answer = tf.reduce_sum(layer(X) * v)
    g = tape.gradient(answer, X).numpy()  # shape (16, 50, 8)
    sizes = np.sqrt((g**2).sum(axis=2)).mean(axis=0)
    return sizes / sizes[-1]  # shape (50,): the last input counts 1


# --8<-- [end:layer]

# --8<-- [start:draw]
import matplotlib.pyplot as plt

ago = np.arange(50)  # 0 is the last input
fig, ax = plt.subplots(figsize=(5.0, 3.6))
for gain in (2.0, 1.2, 1.0, 0.8):
    sizes = fade(gain)[::-1]  # the last input first
    colour = "#0072B2" if gain == 1 else "#757575"
    ax.semilogy(ago, sizes, color=colour)
    ax.text(46, sizes[-1] * 9, f"gain {gain}", color=colour)
ax.set_xlabel("steps before the end")
ax.set_ylabel("effect on the last state")
plt.show()
# --8<-- [end:draw]

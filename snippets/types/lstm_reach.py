"""How much each of 50 inputs still moves the last state."""

# --8<-- [start:reach]
import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf


def reach(layer, X):
    """Return the typical slope of the last h, for each step."""
    inputs = tf.Variable(X)  # shape (cases, steps, 1)
    with tf.GradientTape(persistent=True) as tape:
        units = tf.unstack(layer(inputs), axis=1)
    slopes = [tape.gradient(h, inputs).numpy() for h in units]
    return (np.array(slopes) ** 2).mean(axis=(0, 1, 3)) ** 0.5


# --8<-- [end:reach]
# --8<-- [start:layers]
def fresh(name, seed=0):
    """Return a layer as Keras starts it, or with f open."""
    keras.utils.set_random_seed(seed)
    simple = name == "SimpleRNN"
    kind = keras.layers.SimpleRNN if simple else keras.layers.LSTM
    layer = kind(8, dtype="float64")
    layer.build(X.shape)
    if name == "LSTM, f open":
        kernel, recurrent, bias = layer.get_weights()
        bias[8:16] = 5  # the second gate: f
        layer.set_weights([kernel, recurrent, bias])
    return layer


# --8<-- [end:layers]
# --8<-- [start:measure]
X = np.random.default_rng(0).choice([-1.0, 1.0], (100, 50, 1))
names = ["SimpleRNN", "LSTM", "LSTM, f open"]
slopes = {name: reach(fresh(name), X) for name in names}
for name, s in slopes.items():
    shown = [f"{s[step - 1]:.0e}" for step in (50, 40, 30, 1)]
    print(f"{name:14}", *shown)
# --8<-- [end:measure]

# --8<-- [start:draw]
looks = [("-", "#757575"), ("--", "#D55E00"), ("-", "#0072B2")]
places = [(2, 4e-4), (24, 2e-5), (20, 0.15)]  # of the names
plt.figure(figsize=(5.2, 3.2))
for name, (line, colour), at in zip(names, looks, places):
    plt.semilogy(range(1, 51), slopes[name], line, color=colour)
    plt.text(*at, name, color=colour)
plt.xlabel("step of the input")
plt.ylabel("slope of the last h")
plt.show()
# --8<-- [end:draw]

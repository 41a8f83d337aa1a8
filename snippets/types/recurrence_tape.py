"""The same gradients by TensorFlow's tape, through Keras layers."""

# --8<-- [start:net]
import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
X = rng.normal(size=(2, 4, 3))  # 2 cases, 4 steps, 3 features
Y = np.eye(2)  # the first case is class 0, the second class 1
shapes = [(2, 3), (2, 2), 2, (2, 2), 2]
p = [rng.normal(size=shape) for shape in shapes]  # W, U, b, W2, b2
# --8<-- [end:net]

# --8<-- [start:tape]
full = {"dtype": "float64"}
net = keras.Sequential([keras.Input((None, 3), **full)])
net.add(keras.layers.SimpleRNN(2, **full))
net.add(keras.layers.Dense(2, activation="softmax", **full))
net.set_weights([part.T for part in p])
with tf.GradientTape() as tape:
    losses = keras.losses.categorical_crossentropy(Y, net(X))
    loss = tf.reduce_mean(losses)
by_tape = [g.numpy().T for g in tape.gradient(loss, net.weights)]
print(by_tape[1].round(6))
# --8<-- [end:tape]

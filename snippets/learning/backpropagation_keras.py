"""The step in Keras, and the gradients from TensorFlow's tape."""

# --8<-- [start:data]
import keras
import numpy as np
import tensorflow as tf

x, y = np.array([1.0, 0.5]), 1.0
W1 = np.array([[0.1, 0.2], [0.3, -0.4]])
b1 = np.array([0.0, 0.2])
W2, b2 = np.array([[0.5, -0.6]]), np.array([0.2])
# --8<-- [end:data]

# --8<-- [start:step]
model = keras.Sequential([keras.Input(shape=(2,))])
model.add(keras.layers.Dense(2, activation="sigmoid"))
model.add(keras.layers.Dense(1, activation="sigmoid"))
model.set_weights([W1.T, b1, W2.T, b2])
sgd = keras.optimizers.SGD(learning_rate=0.25)
model.compile(optimizer=sgd, loss="mean_squared_error")
one, target = x[np.newaxis], np.array([[y]])  # a batch of one
model.train_on_batch(one, target)
print(f"ŷ {model(one).numpy().item():.6f}")
# --8<-- [end:step]


# --8<-- [start:tape]
def tf_loss(W1, b1, W2, b2):
    """Return the half squared error, in TensorFlow's words."""
    a1 = tf.sigmoid(tf.linalg.matvec(W1, x) + b1)
    y_hat = tf.sigmoid(tf.linalg.matvec(W2, a1) + b2)
    return tf.reduce_sum((y - y_hat) ** 2) / 2


variables = [tf.Variable(p) for p in (W1, b1, W2, b2)]
with tf.GradientTape() as tape:
    result = tf_loss(*variables)
by_tape = [g.numpy() for g in tape.gradient(result, variables)]
print("d2", by_tape[3].round(6))
# --8<-- [end:tape]

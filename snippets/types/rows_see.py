"""Functions that look into a network for rows."""

# --8<-- [start:imports]
import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
# --8<-- [end:imports]


# --8<-- [start:draw]
def draw_reading(image, p):
    """Draw an image beside its ten probabilities after each row."""
    fig, (left, right) = plt.subplots(1, 2, figsize=(6.4, 3.6))
    left.imshow(image, cmap="Greys", aspect="auto")
    right.imshow(p, cmap="Blues", aspect="auto", vmin=0, vmax=1)
    for ax in (left, right):
        ax.set_yticks(range(3, 28, 4), range(4, 29, 4))
    left.set(ylabel="row", xticks=[])
    right.set(xlabel="answer", xticks=range(10))
    plt.show()


# --8<-- [end:draw]


# --8<-- [start:reread]
def reread(states, labels):
    """Train a new output layer on these states, and return it."""
    states = np.asarray(states)  # shape (n, 128)
    answer = keras.layers.Dense(10, activation="softmax")
    reader = keras.Sequential([keras.Input(shape=(128,)), answer])
    loss = "sparse_categorical_crossentropy"
    adam = keras.optimizers.Adam(0.01)
    reader.compile(optimizer=adam, loss=loss, metrics=["accuracy"])
    reader.fit(states, labels, batch_size=64, epochs=8, verbose=0)
    return reader


# --8<-- [end:reread]


# --8<-- [start:pull]
def pull(model, images, labels):
    """Return the share of each row in how the loss can be moved."""
    images = tf.constant(images)  # shape (n, 28, 28)
    with tf.GradientTape() as tape:
        tape.watch(images)
        loss = keras.losses.sparse_categorical_crossentropy(
            labels, model(images)
        )
    gradient = tape.gradient(loss, images)
    length = np.linalg.norm(gradient, axis=2)  # shape (n, 28)
    return length.sum(axis=0) / length.sum()  # shape (28,)


# --8<-- [end:pull]

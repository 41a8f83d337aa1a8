"""Keras on a sure and wrong answer: from shares, from sums."""

# --8<-- [start:clipped]
import keras
import numpy as np
import tensorflow as tf

sure = tf.Variable([[50.0, 0.0, 0.0]])  # sure of 0
label = np.array([1])  # but 1 is right
sparse = keras.losses.sparse_categorical_crossentropy

with tf.GradientTape() as tape:
    shares = tf.exp(sure) / tf.reduce_sum(tf.exp(sure))
    loss = sparse(label, shares)
print("loss  ", loss.numpy().round(4))
print("slopes", tape.gradient(loss, sure).numpy())
# --8<-- [end:clipped]

# --8<-- [start:logits]
with tf.GradientTape() as tape:
    loss = sparse(label, sure, from_logits=True)
print("loss  ", loss.numpy().round(4))
slopes = tape.gradient(loss, sure)
print("slopes", slopes.numpy().round(4))
# --8<-- [end:logits]

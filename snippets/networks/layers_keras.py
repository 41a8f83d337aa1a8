"""The same network in Keras, whose weights stand the other way."""

# --8<-- [start:model]
import keras
import numpy as np

x = np.array([1.0, 0.5])
W1 = np.array([[0.1, 0.2], [0.3, -0.4]])
b1 = np.array([0.0, 0.2])
W2 = np.array([[0.5, -0.6]])
b2 = np.array([0.2])

hidden = keras.layers.Dense(2, activation="sigmoid", name="hidden")
output = keras.layers.Dense(1, activation="sigmoid", name="output")
stack = [keras.Input(shape=(2,)), hidden, output]
model = keras.Sequential(stack, name="model")
# --8<-- [end:model]

# --8<-- [start:half]
one = x[np.newaxis]  # shape (1, 2): a batch of one
model.set_weights([W1, b1, W2.T, b2])
print(f"ŷ {model(one).numpy().item():.6f}")
# --8<-- [end:half]

# --8<-- [start:right]
model.set_weights([W1.T, b1, W2.T, b2])
print(f"ŷ {model(one).numpy().item():.6f}")
# --8<-- [end:right]

"""Builds the same networks in Keras and counts again."""

# --8<-- [start:build]
import keras
from keras import layers

picture = keras.Input((28, 28))  # 28 rows of 28 pixels
flat = layers.Flatten()(picture)  # 784 numbers
deep = layers.Reshape((28, 28, 1))(picture)  # one channel


def ten(h):
    """Return the ten outputs on top of the layer h."""
    return layers.Dense(10, activation="softmax")(h)


windows = layers.Conv2D(64, 3, activation="relu")(deep)
best = layers.GlobalMaxPooling2D()(windows)  # 64 numbers
# --8<-- [end:build]

# --8<-- [start:count]
outputs = {
    "perceptron": ten(flat),
    "MLP": ten(layers.Dense(64, activation="relu")(flat)),
    "CNN": ten(best),
    "RNN": ten(layers.SimpleRNN(64)(picture)),
    "LSTM": ten(layers.LSTM(64)(picture)),
}
for name, output in outputs.items():
    model = keras.Model(picture, output)
    print(f"{name:10} {model.count_params():6,}")
# --8<-- [end:count]

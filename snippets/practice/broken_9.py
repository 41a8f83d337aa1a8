"""Pixels run from 0 to 1."""

import keras
from keras import layers, models

keras.utils.set_random_seed(0)
(train_x, train_y), (test_x, test_y) = keras.datasets.mnist.load_data()
train_x, test_x = train_x / 255, test_x / 255

model = models.Sequential()
model.add(keras.Input(shape=(28, 28)))
model.add(layers.Flatten())
model.add(layers.Dense(128, activation="relu"))
model.add(layers.Dense(64, activation="relu"))
model.add(layers.Dense(10, activation="softmax"))

model.compile(
    optimizer="adam",
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
model.fit(train_x, train_y, batch_size=128, epochs=5, verbose=0)

loss, accuracy = model.evaluate(test_x, test_y, verbose=0)
print(f"test accuracy {accuracy:.3f}")

"""The network of the MNIST chapter, trained on five sixths."""

# --8<-- [start:load]
import math

import keras
import numpy as np

keras.utils.set_random_seed(0)
(x, y), (x_test, y_test) = keras.datasets.mnist.load_data()
x, x_test = [a.astype("float32") / 255 for a in (x, x_test)]
five_sixths = len(x) * 5 // 6
x_train, x_val = np.split(x, [five_sixths])
y_train, y_val = np.split(y, [five_sixths])
for part in (x_train, x_val, x_test):
    print(part.shape)
# --8<-- [end:load]

# --8<-- [start:build]
sizes = [(128, "relu"), (64, "relu"), (10, "softmax")]
layers = [keras.layers.Dense(n, kind) for n, kind in sizes]
flat = [keras.Input((28, 28)), keras.layers.Flatten()]
model = keras.Sequential(flat + layers)
steps = 10 * math.ceil(len(x_train) / 128)
schedule = keras.optimizers.schedules.CosineDecay(
    initial_learning_rate=0.0,
    warmup_target=0.006,
    warmup_steps=steps // 10,
    decay_steps=steps - steps // 10,
)
adam = keras.optimizers.Adam(schedule)
model.compile(adam, loss="sparse_categorical_crossentropy")
# --8<-- [end:build]

# --8<-- [start:fit]
model.fit(x_train, y_train, batch_size=128, epochs=10, verbose=0)
for part, labels in ((x_train, y_train), (x_val, y_val)):
    p = model.predict(part, verbose=0)  # shape (rows, 10)
    print(f"accuracy {(p.argmax(axis=1) == labels).mean():.4f}")
# --8<-- [end:fit]

# --8<-- [start:test]
p_val = model.predict(x_val, verbose=0)
p_test = model.predict(x_test, verbose=0)  # shape (10000, 10)
answers, sure = p_test.argmax(axis=1), p_test.max(axis=1)
right = answers == y_test
print(f"accuracy {right.mean():.4f}")
# --8<-- [end:test]

"""A bag of words: the mean of the words' rows, and one unit."""

# --8<-- [start:load]
import math

import keras
import numpy as np

imdb = keras.datasets.imdb
(texts, y), (texts_test, y_test) = imdb.load_data(num_words=10_000)
x = keras.utils.pad_sequences(texts, maxlen=400)
x_test = keras.utils.pad_sequences(texts_test, maxlen=400)
# --8<-- [end:load]


# --8<-- [start:fit]
def fit_bag(held_out):
    """Return a trained network, and what fit notes each epoch."""
    keras.utils.set_random_seed(0)
    bag = keras.Sequential([keras.Input(shape=(None,))])  # any length
    bag.add(keras.layers.Embedding(10_000, 32, mask_zero=True))
    bag.add(keras.layers.GlobalAveragePooling1D())
    bag.add(keras.layers.Dense(1, activation="sigmoid"))
    steps = 5 * math.ceil(len(x) * (1 - held_out) / 64)
    fall = keras.optimizers.schedules.CosineDecay(0.005, steps)
    adam = keras.optimizers.Adam(fall)
    bag.compile(adam, "binary_crossentropy", metrics=["accuracy"])
    how = {"validation_split": held_out, "verbose": 0}
    return bag, bag.fit(x, y, batch_size=64, epochs=5, **how).history


# --8<-- [end:fit]
# --8<-- [start:validate]
bag, history = fit_bag(held_out=0.2)
print(f"parameters {bag.count_params():,}")
rows = zip(history["accuracy"], history["val_accuracy"])
for epoch, (seen, new) in enumerate(rows, 1):
    print(f"{epoch}: training {seen:.3f} validation {new:.3f}")
# --8<-- [end:validate]

# --8<-- [start:test]
bag, history = fit_bag(held_out=0)
loss, accuracy = bag.evaluate(x_test, y_test, verbose=0)
print(f"test accuracy {accuracy:.4f}")
# --8<-- [end:test]

# --8<-- [start:words]
rank = imdb.get_word_index()
table = bag.layers[0].get_weights()[0]  # shape (10000, 32)
w, b = bag.layers[2].get_weights()  # shapes (32, 1) and (1,)
scores = (table @ w)[:, 0]  # one number for each word
for word in ("great", "good", "film", "not", "bad", "worst"):
    print(f"{word:5} {scores[rank[word] + 3]:6.1f}")
# --8<-- [end:words]

# --8<-- [start:order]
good = "it is not bad it is good".split()
bad = "it is not good it is bad".split()
for said in (good, bad):
    numbers = np.array([[1] + [rank[word] + 3 for word in said]])
    p = bag.predict(numbers, verbose=0).item()
    print(" ".join(said), f"{p:.4f}")
# --8<-- [end:order]

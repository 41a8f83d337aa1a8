"""Film reviews: the three-layer LSTM, and a bag of words."""

# --8<-- [start:load]
import keras
import numpy as np

imdb = keras.datasets.imdb
(texts, y), (texts_test, y_test) = imdb.load_data(num_words=10_000)
print(f"reviews {len(texts):,} and {len(texts_test):,}")
print(f"good {y.mean():.1%} and {y_test.mean():.1%}")
lengths = np.array([len(text) for text in texts])
print(f"numbers in a review: {lengths.min()} to {lengths.max():,}")
print(f"half of the reviews have at most {np.median(lengths):.0f}")
for limit in (200, 400):
    print(f"longer than {limit}: {(lengths > limit).mean():.1%}")
# --8<-- [end:load]

# --8<-- [start:wrong]
rank = imdb.get_word_index()  # word -> rank, 1 the most frequent
word_of = {number: word for word, number in rank.items()}
some = texts[0][1:9]
print("numbers:", some)
print("words:", " ".join(word_of.get(n, "?") for n in some))
# --8<-- [end:wrong]

# --8<-- [start:decode]
word_of = {number + 3: word for word, number in rank.items()}
word_of |= {0: "[pad]", 1: "[start]", 2: "[unknown]"}
print("words:", " ".join(word_of[n] for n in some))
told = "this film is great".split()
numbers = [1] + [rank[word] + 3 for word in told]
print(" ".join(word_of[n] for n in numbers))
print(numbers)
# --8<-- [end:decode]

# --8<-- [start:pad]
pad = keras.utils.pad_sequences
x = pad(texts, maxlen=200)  # shape (25000, 200)
x_test = pad(texts_test, maxlen=200)
print("training", x.shape, x.dtype, f"{x.nbytes / 1e6:.0f} MB")
# --8<-- [end:pad]

# --8<-- [start:build]
keras.utils.set_random_seed(0)
layers = [
    keras.Input(shape=(200,)),
    keras.layers.Embedding(10_000, 128),
    keras.layers.LSTM(64),
    keras.layers.Dense(1, activation="sigmoid"),
]
model = keras.Sequential(layers)
for layer in model.layers:
    print(f"{type(layer).__name__:9} {layer.count_params():9,}")
print(f"together  {model.count_params():9,}")
# --8<-- [end:build]

# --8<-- [start:fit]
model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
history = model.fit(x, y, batch_size=64, epochs=2, verbose=0).history
for epoch, accuracy in enumerate(history["accuracy"], 1):
    print(f"epoch {epoch}: training accuracy {accuracy:.3f}")
# --8<-- [end:fit]

# --8<-- [start:test]
loss, accuracy = model.evaluate(x_test, y_test, verbose=0)
print(f"test accuracy {accuracy:.4f}")
# --8<-- [end:test]

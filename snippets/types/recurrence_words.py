"""A small recurrent network that guesses the next word."""

# --8<-- [start:text]
import keras
import numpy as np

text = """the cat sat on the mat
the dog sat on the rug
the cat ran to the dog
the dog ran to the cat"""
lines = [line.split() for line in text.splitlines()]
words = sorted(set(text.split()))  # nine of them
where = {word: n for n, word in enumerate(words)}
codes = np.array([[where[word] for word in line] for line in lines])
one_hot = np.eye(len(words))
X, Y = one_hot[codes[:, :-1]], codes[:, 1:]
print(X.shape, Y.shape)
# --8<-- [end:text]

# --8<-- [start:train]
keras.utils.set_random_seed(1)
reader = keras.Sequential([keras.Input((None, len(words)))])
reader.add(keras.layers.SimpleRNN(8, return_sequences=True))
reader.add(keras.layers.Dense(len(words), activation="softmax"))
adam = keras.optimizers.Adam(learning_rate=0.03)
reader.compile(optimizer=adam, loss="sparse_categorical_crossentropy")
many_X, many_Y = np.tile(X, (200, 1, 1)), np.tile(Y, (200, 1))
reader.fit(many_X, many_Y, batch_size=4, shuffle=False, verbose=0)
# --8<-- [end:train]


# --8<-- [start:next]
def next_word(text):
    """Return the share of each word to come after text."""
    strange = [word for word in text.split() if word not in where]
    if strange or not text.split():
        raise ValueError(f"no words that I know: {strange}")
    x = one_hot[[where[word] for word in text.split()]]
    shares = reader(x[np.newaxis]).numpy()[0, -1]  # after the last
    return dict(zip(words, shares.tolist()))


# --8<-- [end:next]

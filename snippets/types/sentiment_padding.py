"""Where to pad and where to cut: small networks on validation."""

# --8<-- [start:load]
import keras

imdb = keras.datasets.imdb
(texts, y), _ = imdb.load_data(num_words=10_000)


# --8<-- [end:load]
# --8<-- [start:try]
def attempt(make, rows, epochs, mask=True, **how):
    """Train one network; return its validation accuracy."""
    keras.utils.set_random_seed(0)
    x = keras.utils.pad_sequences(texts[:rows], **how)
    net = keras.Sequential([keras.Input(shape=x.shape[1:])])
    net.add(keras.layers.Embedding(10_000, 16, mask_zero=mask))
    net.add(make())  # after the seed: the same start each time
    net.add(keras.layers.Dense(1, activation="sigmoid"))
    adam = keras.optimizers.Adam(learning_rate=0.005)
    net.compile(adam, "binary_crossentropy", metrics=["accuracy"])
    fit = {"batch_size": 64, "epochs": epochs, "verbose": 0}
    fit["validation_split"] = 0.2
    return net.fit(x, y[:rows], **fit).history["val_accuracy"][-1]


# --8<-- [end:try]
# --8<-- [start:sides]
for mask, side in ((False, "post"), (False, "pre"), (True, "post")):
    how = {"maxlen": 200, "padding": side}
    got = attempt(
        lambda: keras.layers.LSTM(16), len(y) // 5, 4, mask, **how
    )
    print(f"zeros {side:4} mask {mask!s:5} accuracy {got:.2f}")
# --8<-- [end:sides]

# --8<-- [start:cuts]
for side in ("post", "pre"):
    mean, how = keras.layers.GlobalAveragePooling1D, {"maxlen": 50}
    got = attempt(mean, len(y), 2, truncating=side, **how)
    print(f"cut {side:4} accuracy {got:.3f}")
# --8<-- [end:cuts]

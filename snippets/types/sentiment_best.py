"""A recurrent network that beats the bag, and scores your text."""

# --8<-- [start:load]
import json
import math
import re
import tempfile
from pathlib import Path

import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(0)
imdb = keras.datasets.imdb
(texts, y), (texts_test, y_test) = imdb.load_data(num_words=10_000)
x = keras.utils.pad_sequences(texts, maxlen=400)
x_test = keras.utils.pad_sequences(texts_test, maxlen=400)
# --8<-- [end:load]

# --8<-- [start:build]
layers = [
    keras.Input(shape=(400,)),
    keras.layers.Embedding(10_000, 64),  # (400, 64)
    keras.layers.SpatialDropout1D(0.2),
    keras.layers.Conv1D(64, 5, activation="relu"),  # (396, 64)
    keras.layers.MaxPooling1D(4),  # (99, 64)
    keras.layers.Bidirectional(
        keras.layers.LSTM(32, return_sequences=True)
    ),  # (99, 64)
    keras.layers.GlobalMaxPooling1D(),  # (64,)
    keras.layers.Dropout(0.5),
    keras.layers.Dense(1, activation="sigmoid"),
]
model = keras.Sequential(layers)
print(f"parameters {model.count_params():,}")
# --8<-- [end:build]

# --8<-- [start:train]
steps = 3 * math.ceil(len(x) / 64)  # of three epochs
fall = keras.optimizers.schedules.CosineDecay(0.002, steps)
adam = keras.optimizers.Adam(fall)
model.compile(adam, "binary_crossentropy", metrics=["accuracy"])
model.fit(x, y, batch_size=64, epochs=3, verbose=0)
p_test = model.predict(x_test, verbose=0)[:, 0]  # shape (25000,)
accuracy = ((p_test > 0.5) == y_test).mean()
print(f"test accuracy {accuracy:.4f}")
# --8<-- [end:train]

# --8<-- [start:sure]
spread = 1.96 * (accuracy * (1 - accuracy) / len(y_test)) ** 0.5
print(f"accuracy {accuracy:.3f} ± {spread:.4f}")
sure = p_test > 0.9
n = max(1, sure.sum())  # how many
print(f"mean of the outputs above: {p_test[sure].sum() / n:.3f}")
print(f"good reviews there: {y_test[sure].sum() / n:.3f}")
# --8<-- [end:sure]

# --8<-- [start:save]
rank = imdb.get_word_index()
known = {w: n + 3 for w, n in rank.items() if n + 3 < 10_000}
with tempfile.TemporaryDirectory() as folder:
    path, words = Path(folder, "reviews.keras"), Path(folder, "w.json")
    model.save(path)
    words.write_text(json.dumps(known))
    reader = keras.models.load_model(path)
    known = json.loads(words.read_text())
    print(path.name, f"{path.stat().st_size / 1e6:.1f} MB")
again = reader.predict(x_test[:320], verbose=0)[:, 0]
np.testing.assert_array_equal(again, p_test[:320])
# --8<-- [end:save]


# --8<-- [start:score]
def score(text):
    """Return (output, unknown words, how many words were cut)."""
    if not isinstance(text, str):
        raise TypeError(f"a review is a str, not {type(text).__name__}")
    said = re.findall(r"[\w']+", text.lower().replace("\u2019", "'"))
    if not said:
        raise ValueError("there is no word in this review")
    unknown = [word for word in said if word not in known]
    numbers = [1] + [known.get(word, 2) for word in said]
    row = keras.utils.pad_sequences([numbers], maxlen=400)
    p = reader.predict(row, verbose=0).item()
    return p, unknown, max(0, len(numbers) - 400)


# --8<-- [end:score]
# --8<-- [start:without]
said = "it was not boring at all it was great fun".split()
all_words = score(" ".join(said))[0]
print(f"all words {all_words:.2f}")
effect = []
for i, word in enumerate(said):
    rest = said[:i] + said[i + 1 :]
    effect.append(all_words - score(" ".join(rest))[0])
    print(f"{word:6} {effect[-1]:+.2f}")
# --8<-- [end:without]

# --8<-- [start:bars]
fig, ax = plt.subplots(figsize=(5, 4))
for place, value in enumerate(effect):
    colour, line = ("#0072B2", "-") if value > 0 else ("#D55E00", "--")
    ax.plot([0, value], [place, place], line, color=colour, lw=4)
ax.axvline(0, color="#757575", lw=1.2)
ax.set_yticks(range(len(said)), said)
ax.invert_yaxis()
ax.set(xlim=(-0.6, 0.6), xlabel="effect of the word on the output")
plt.show()
# --8<-- [end:bars]

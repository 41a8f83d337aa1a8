"""An embedding is a table: rows fetched, averaged, and judged."""

# --8<-- [start:rows]
import keras
import numpy as np

table = np.array(  # number of a word -> its row
    [[0.0, 0.0], [0.1, 0.2], [0.9, -0.3], [-0.7, 0.4], [-0.4, 0.5]]
)
pad, film, good, bad, no = range(5)
review = np.array([no, bad, film])
rows = table[review]  # shape (3, 2)
print(rows)
# --8<-- [end:rows]

# --8<-- [start:same]
one_hot = np.eye(5)[review]  # shape (3, 5)
np.testing.assert_allclose(one_hot @ table, rows, rtol=1e-6)
layer = keras.layers.Embedding(5, 2)
layer.build()
layer.set_weights([table])
np.testing.assert_allclose(layer(review), rows, rtol=1e-6)
print(one_hot)
# --8<-- [end:same]

# --8<-- [start:mean]
w, b = np.array([2.0, -1.0]), 0.0
z = rows.mean(axis=0) @ w + b
print("mean row", rows.mean(axis=0).round(4))
print(f"z {z:.4f}, output {1 / (1 + np.exp(-z)):.4f}")
# --8<-- [end:mean]

# --8<-- [start:scores]
scores = table @ w  # one number for each word
print("scores", scores)
np.testing.assert_allclose(scores[review].mean() + b, z, rtol=1e-6)
# --8<-- [end:scores]

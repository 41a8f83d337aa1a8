"""Three words padded to six: what an LSTM makes of the zeros."""

# --8<-- [start:net]
import keras
import numpy as np

keras.utils.set_random_seed(0)
lstm = keras.layers.LSTM(2)
plain = keras.layers.Embedding(5, 2)
masked = keras.layers.Embedding(5, 2, mask_zero=True)
table = np.random.default_rng(0).normal(size=(5, 2))
for layer in (plain, masked):
    layer.build()
    layer.set_weights([table])


# --8<-- [end:net]
# --8<-- [start:state]
def state(embedding, numbers):
    """Return the LSTM's state after the last number."""
    batch = np.array([numbers])  # shape (1, length)
    rows = embedding(batch)  # shape (1, length, 2)
    mask = embedding.compute_mask(batch)
    return lstm(rows, mask=mask).numpy()[0]  # shape (2,)


# --8<-- [end:state]
# --8<-- [start:six]
words = [4, 3, 1]  # not bad film
front, end = [0, 0, 0] + words, words + [0, 0, 0]
alone = state(plain, words)
print("three words ", alone.round(4))
print("zeros first ", state(plain, front).round(4))
print("zeros last  ", state(plain, end).round(4))
for six in (front, end):
    by_mask = state(masked, six)
    np.testing.assert_allclose(by_mask, alone, rtol=1e-6)
print("with a mask ", by_mask.round(4))
# --8<-- [end:six]

# --8<-- [start:forget]
other = [2, 2, 1]  # good good film
zeros, apart = range(0, 22, 3), []
for n in zeros:
    a = state(plain, words + [0] * n)
    b = state(plain, other + [0] * n)
    apart.append(abs(a - b).max())
    print(f"{n:2} zeros: apart {apart[-1]:.4f}")
# --8<-- [end:forget]

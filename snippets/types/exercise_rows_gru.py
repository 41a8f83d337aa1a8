"""A GRU in place of the LSTM: how many parameters?"""

# --8<-- [start:task]
import keras


def gru(inputs, units):
    """Return how many parameters Keras gives to GRU(units)."""
    return 3 * (inputs * units + units * units + units)  # repair


# --8<-- [end:task]


# --8<-- [start:solution]
def gru(inputs, units):
    """Return how many parameters Keras gives to GRU(units)."""
    return 3 * (inputs * units + units * units + 2 * units)


# --8<-- [end:solution]

# --8<-- [start:check]
layer = keras.layers.GRU(128)
layer.build((None, None, 28))
found, true = gru(28, 128), layer.count_params()
assert found != 60_288, "three quarters of an LSTM: what is left out?"
assert found == true, f"{found:,} is not what Keras counts"
layer = keras.layers.GRU(2)
layer.build((None, None, 5))
found, true = gru(5, 2), layer.count_params()
assert found == true, f"for GRU(2) with 5 inputs: {found} is wrong"
# --8<-- [end:check]


# --8<-- [start:mistake]
def gru(inputs, units):
    """Return three quarters of an LSTM."""
    return 4 * (inputs * units + units * units + units) * 3 // 4


# --8<-- [end:mistake]

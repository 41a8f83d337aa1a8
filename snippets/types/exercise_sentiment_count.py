"""Count the parameters of an embedding, an LSTM and one unit."""


# --8<-- [start:task]
def parameters(words, row, units):
    """Return the counts of the three layers."""
    table = words * row
    lstm = row * units + units * units + units  # forgets something
    dense = units + 1
    return table, lstm, dense


# --8<-- [end:task]


# --8<-- [start:solution]
def parameters(words, row, units):
    """Return the counts; an LSTM has four sets of weights."""
    table = words * row
    lstm = 4 * (row * units + units * units + units)
    dense = units + 1
    return table, lstm, dense


# --8<-- [end:solution]


# --8<-- [start:check]
import keras

for words, row, units in ((10_000, 128, 64), (50, 3, 5)):
    layers = [
        keras.layers.Embedding(words, row),
        keras.layers.LSTM(units),
        keras.layers.Dense(1),
    ]
    net = keras.Sequential([keras.Input(shape=(7,)), *layers])
    by_keras = [layer.count_params() for layer in net.layers]
    mine = parameters(words, row, units)
    assert mine[0] == by_keras[0], f"the table has {by_keras[0]:,}"
    hint = f"you say {mine[1]:,}: how many gates?"
    assert mine[1] == by_keras[1], f"the LSTM: {hint}"
    assert mine[2] == by_keras[2], "the unit: weights and a bias"
print(f"right: {sum(parameters(10_000, 128, 64)):,}")
# --8<-- [end:check]


# --8<-- [start:mistake]
def parameters(words, row, units):
    """Forget the biases of the LSTM."""
    table = words * row
    lstm = 4 * (row * units + units * units)
    return table, lstm, units + 1


# --8<-- [end:mistake]

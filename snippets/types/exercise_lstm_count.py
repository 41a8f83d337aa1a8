"""Parameters of an LSTM and of a GRU of any size."""


# --8<-- [start:task]
def parameters(features, units):
    """Return the parameters of LSTM(units) and of GRU(units)."""
    lstm = 4 * units * (features + units)  # repair
    gru = 3 * units * (features + units)  # repair
    return lstm, gru


# --8<-- [end:task]


# --8<-- [start:solution]
def parameters(features, units):
    """Count one bias a unit and sum for the LSTM, two for the GRU."""
    lstm = 4 * units * (features + units + 1)
    gru = 3 * units * (features + units + 2)
    return lstm, gru


# --8<-- [end:solution]

# --8<-- [start:check]
import keras

for features, units in ((2, 3), (128, 64)):
    mine = parameters(features, units)
    layers = [keras.layers.LSTM(units), keras.layers.GRU(units)]
    for layer, count in zip(layers, mine):
        layer.build((None, None, features))
        name = f"{type(layer).__name__}({units})"
        hint = f"{name} on {features} features: {count:,} is "
        assert count >= layer.count_params(), hint + "too few"
        assert count <= layer.count_params(), hint + "too many"
        print(f"{name}: {count:,}")
# --8<-- [end:check]


# --8<-- [start:mistake]
def parameters(features, units):
    """Give the GRU one bias, as the LSTM has."""
    lstm = 4 * units * (features + units + 1)
    gru = 3 * units * (features + units + 1)
    return lstm, gru


# --8<-- [end:mistake]

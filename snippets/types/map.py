"""Counts the parameters of nine kinds of network for one job."""


# --8<-- [start:layers]
def dense(inputs, units):
    """Each unit: a weight for every input, and a bias."""
    return inputs * units + units


def convolution(size, channels, filters):
    """Each filter: size x size weights a channel, a bias."""
    return size * size * channels * filters + filters


def recurrent(inputs, units):
    """Each unit also has a weight for every unit's last state."""
    return dense(inputs + units, units)


# --8<-- [end:layers]


# --8<-- [start:same]
pixels, row, units, digits = 28 * 28, 28, 64, 10
print(f"all pixels   {dense(pixels, units):6,}")
print(f"small window {convolution(3, 1, units):6,}")
print(f"row by row   {recurrent(row, units):6,}")
# --8<-- [end:same]

# --8<-- [start:networks]
last = dense(units, digits)
mlp = dense(pixels, units) + last
lstm = 4 * recurrent(row, units)  # three gates, a candidate
writer = 4 * recurrent(27, units) + dense(units, 27)  # letters
counts = [
    ("perceptron", dense(pixels, digits)),
    ("MLP", mlp),
    ("CNN", convolution(3, 1, units) + last),
    ("RBF", pixels * units + units + last),
    ("RNN", recurrent(row, units) + last),
    ("LSTM", lstm + last),
    ("seq2seq", lstm + writer),
    ("modular", 2 * mlp + dense(pixels, 2)),
]
# --8<-- [end:networks]

# --8<-- [start:print]
for name, count in counts:
    print(f"{name:10} {count:7,}")
# --8<-- [end:print]

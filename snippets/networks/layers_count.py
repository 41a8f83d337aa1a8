"""Counts what a network has to learn, and what one pass costs."""

# --8<-- [start:count]
import keras


def parameters(widths):
    """Return the weights and biases of all layers.

    widths: the number of inputs, then of units in each layer.
    """
    return sum((n + 1) * m for n, m in zip(widths, widths[1:]))


# --8<-- [end:count]

# --8<-- [start:compare]
networks = [
    [2, 2, 1],
    [784, 16, 16, 10],
    [784, 512, 256, 10],
    [784, 128, 64, 10],
]
for widths in networks:
    net = keras.Sequential([keras.Input(shape=(widths[0],))])
    for units in widths[1:]:
        net.add(keras.layers.Dense(units))
    assert net.count_params() == parameters(widths)
    print(f"{parameters(widths):7,}", widths)
# --8<-- [end:compare]

# --8<-- [start:cost]
widths = [784, 128, 64, 10]
products = sum(n * m for n, m in zip(widths, widths[1:]))
kept = sum(widths[1:])  # one activation for each unit
for cases in (1, 32):
    print(f"batch of {cases}")
    print(f"    products    {cases * products:9,}")
    print(f"    activations {cases * kept:9,}")
# --8<-- [end:cost]

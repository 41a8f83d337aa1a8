"""How many parameters has a dense network with these widths?"""


# --8<-- [start:task]
def parameters(widths):
    """Return how many numbers a network of these widths learns."""
    return sum(a * b for a, b in zip(widths, widths[1:]))  # wrong


# --8<-- [end:task]


# --8<-- [start:solution]
def parameters(widths):
    """Return how many numbers a network of these widths learns."""
    return sum(a * b + b for a, b in zip(widths, widths[1:]))


# --8<-- [end:solution]

# --8<-- [start:check]
import keras

for widths in ([3, 1], [784, 128, 64, 10], [784, 512, 256, 10]):
    layers = [keras.Input(shape=(widths[0],))]
    layers += [keras.layers.Dense(width) for width in widths[1:]]
    in_keras = keras.Sequential(layers).count_params()
    found = parameters(widths)
    hint = f"{widths}: Keras counts {in_keras:,}, you {found:,}"
    assert found >= in_keras, f"{hint}: has each unit its bias?"
    assert found == in_keras, f"{hint}: which layer has no bias?"
# --8<-- [end:check]


# --8<-- [start:mistake]
def parameters(widths):
    """Return the count, with a bias for the inputs too."""
    return sum(a * b for a, b in zip(widths, widths[1:])) + sum(widths)


# --8<-- [end:mistake]

"""Counts the neurons of a network, and what training may change."""


# --8<-- [start:count]
def count(widths):
    """Return how many neurons, and how many weights and biases.

    widths: the number of inputs, then of neurons in each layer.
    """
    numbers = 0
    for inputs, neurons in zip(widths, widths[1:]):
        numbers += neurons * inputs  # weights
        numbers += neurons  # biases
    return sum(widths[1:]), numbers


# --8<-- [end:count]

# --8<-- [start:sizes]
for widths in ([3, 1], [3, 4, 2], [784, 512, 256, 10]):
    neurons, numbers = count(widths)
    print(f"neurons {neurons:3}  numbers {numbers:7,}  {widths}")
# --8<-- [end:sizes]

"""Counts the multiplications of a forward and a backward pass."""


# --8<-- [start:price]
def price(widths):
    """Return the multiplications of one case: forward, backward.

    widths: the number of inputs, then of units in each layer.
    """
    layers = [n * m for n, m in zip(widths, widths[1:])]
    forward = sum(layers)  # one for each weight
    slopes = sum(layers)  # δ times activation, for each weight
    back = sum(layers[1:])  # δ times weight, but for layer 1
    return forward, slopes + back


# --8<-- [end:price]

# --8<-- [start:table]
for widths in ([2, 2, 1], [784, 128, 64, 10], [100] * 11):
    there, back = price(widths)
    name = f"{len(widths) - 1:2} layers of {max(widths[1:]):3}"
    print(f"{name}: {there:7,} {back:7,} {back / there:.2f}")
# --8<-- [end:table]

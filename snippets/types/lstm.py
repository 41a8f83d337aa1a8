"""One LSTM unit, step by step."""

# --8<-- [start:squash]
from math import exp, tanh


def sigmoid(z):
    """Squash a number into the range from 0 to 1."""
    return 1 / (1 + exp(-z))


# --8<-- [end:squash]
# --8<-- [start:cell]
def gates(x, h, biases=(1, 0, 0, 0)):
    """Return f, i, g and o; every weight is 0.5."""
    z = 0.5 * x + 0.5 * h
    bf, bi, bg, bo = biases
    f, i, o = sigmoid(z + bf), sigmoid(z + bi), sigmoid(z + bo)
    return f, i, tanh(z + bg), o


# --8<-- [end:cell]
# --8<-- [start:run]
h = c = 0.0
for x in (1, 0, 0):
    f, i, g, o = gates(x, h)
    c = f * c + i * g
    h = o * tanh(c)
    print(f"x {x}: f {f:.4f}  i {i:.4f}  g {g:.4f}  o {o:.4f}")
    print(f"     c {c:.4f}  tanh {tanh(c):.4f}  h {h:.4f}")
# --8<-- [end:run]


# --8<-- [start:silence]
def after(steps, c, biases):
    """Return c and h after steps without input; h starts at 0."""
    h = 0.0
    for _ in range(steps):
        f, i, g, o = gates(0, h, biases)
        c = f * c + i * g
        h = o * tanh(c)
    return c, h


# --8<-- [end:silence]

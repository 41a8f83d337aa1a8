"""A sigmoid that takes any number."""

# --8<-- [start:task]
from math import exp


def sigmoid(z):
    """Return the sigmoid of z, however far z is from 0."""
    return 1 / (1 + exp(-z))  # mend this


# --8<-- [end:task]


# --8<-- [start:solution]
def sigmoid(z):
    """Only ever raise e to a negative number, or 0."""
    power = exp(-abs(z))  # between 0 and 1
    return 1 / (1 + power) if z >= 0 else power / (1 + power)


# --8<-- [end:solution]


# --8<-- [start:check]
import warnings
from math import exp

warnings.simplefilter("error")  # a warning counts as an error
for z, right in ((-1000, 0), (-800, 0), (-1e9, 0), (1000, 1)):
    try:
        got = sigmoid(z)
    except (OverflowError, RuntimeWarning) as problem:
        got = f"an error: {problem}"
    got = got.item() if hasattr(got, "item") else got
    close = isinstance(got, (int, float)) and abs(got - right) < 1e-300
    assert close, f"at {z} we get {got}, not {right}"
for z in (-30, -2, 0, 0.84, 2):
    got, right = sigmoid(z), 1 / (1 + exp(-z))
    lost = "; 1 minus almost 1 loses digits" if z == -30 else ""
    wrong = f"at {z} we get {got}, not {right}{lost}"
    assert abs(got / right - 1) < 1e-9, wrong
print("right: far out it holds, near 0 nothing changed")
# --8<-- [end:check]


# --8<-- [start:mistake]
def sigmoid(z):
    """Cut z off at 20: safe, but wrong beyond."""
    return 1 / (1 + exp(-max(-20, min(20, z))))


# --8<-- [end:mistake]

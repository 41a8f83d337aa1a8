"""Three ReLU units tell whether the number of ones is odd."""

# --8<-- [start:task]
import numpy as np


def parity_net():
    """Return biases and output weights, three of each."""
    return [0, -1, 0], [1, -2, 0]  # replace: this is XOR


# --8<-- [end:task]


# --8<-- [start:solution]
def parity_net():
    """Let a third unit turn upwards again, from 2 on."""
    return [0, -1, -2], [1, -2, 2]


# --8<-- [end:solution]

# --8<-- [start:check]
biases, out_weights = parity_net()
assert len(biases) == 3 == len(out_weights), "three hidden units"
for x1 in (0, 1):
    for x2 in (0, 1):
        for x3 in (0, 1):
            s = x1 + x2 + x3
            y = np.maximum(s + np.array(biases), 0) @ out_weights
            odd = s % 2  # what is left after division by 2
            case = f"inputs {x1}, {x2}, {x3}"
            assert abs(y - odd) < 1e-9, f"{case} give {y}, not {odd}"
print("right: all eight cases")
# --8<-- [end:check]


# --8<-- [start:mistake]
def parity_net():
    """Bring the slope back to 0 instead of up."""
    return [0, -1, -2], [1, -2, 1]


# --8<-- [end:mistake]

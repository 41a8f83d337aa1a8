"""Which prediction is best if the target is 0.3?"""

# --8<-- [start:task]
import numpy as np


def lowest(y):
    """Return the best prediction and its cross-entropy."""
    y_hat = np.linspace(0.01, 0.99, 99)
    loss = -np.log(y_hat)  # mend this line
    return y_hat[loss.argmin()], loss.min()


# --8<-- [end:task]


# --8<-- [start:solution]
def lowest(y):
    """Weigh both answers: y for a 1, the rest for a 0."""
    y_hat = np.linspace(0.01, 0.99, 99)
    loss = -y * np.log(y_hat)
    loss = loss - (1 - y) * np.log(1 - y_hat)
    return y_hat[loss.argmin()], loss.min()


# --8<-- [end:solution]


# --8<-- [start:check]
for y in (0.3, 0.5, 0.9):
    best, loss = lowest(y)
    hint = f"target {y}: the best is not {best:.2f}. "
    hint += "-ln(y_hat) counts y times, -ln(1 - y_hat) the rest"
    assert abs(best - y) < 0.001, hint
    right = -y * np.log(y) - (1 - y) * np.log(1 - y)
    hint = f"target {y}: at {best:.2f} the cross-entropy is "
    hint += f"{right:.4f}, not {loss:.4f}"
    assert abs(loss - right) < 1e-9, hint
    print(f"target {y}: best {best:.2f}, loss {loss:.4f}")
# --8<-- [end:check]


# --8<-- [start:mistake]
def lowest(y):
    """Forget the weight of the other answer."""
    y_hat = np.linspace(0.01, 0.99, 99)
    loss = -(y * np.log(y_hat) + np.log(1 - y_hat))
    return y_hat[loss.argmin()], loss.min()


# --8<-- [end:mistake]

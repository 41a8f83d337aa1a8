"""Label smoothing: targets that are a little less sure."""

# --8<-- [start:task]
import numpy as np


def smooth(y, share):
    """Take `share` from the target and spread it evenly."""
    return y * (1 - share)  # taken away; now spread it


# --8<-- [end:task]


# --8<-- [start:solution]
def smooth(y, share):
    """Every answer gets an equal part, the right one too."""
    return y * (1 - share) + share / len(y)


# --8<-- [end:solution]


# --8<-- [start:check]
import keras

y = np.array([1.0, 0.0, 0.0])
target = smooth(y.copy(), 0.1)
hint = f"the targets add up to {target.sum():.4f}, not 1"
assert abs(target.sum() - 1) < 1e-9, hint
p = np.array([0.6590, 0.2424, 0.0986])
ours = -(target * np.log(p)).sum()
by_keras = keras.losses.categorical_crossentropy(
    y, p, label_smoothing=0.1
)
hint = f"loss {ours:.4f}, Keras's {by_keras:.4f}. Do all "
hint += "three answers get an equal part?"
assert abs(ours - float(by_keras)) < 1e-4, hint
ten = smooth(np.eye(10)[3], 0.2)[3]
hint = f"share 0.2, ten answers: {ten:.4f} for the right one, "
hint += "not 0.82"
assert abs(ten - 0.82) < 1e-9, hint
print("right:", target.round(4), f"loss {ours:.4f}")
# --8<-- [end:check]


# --8<-- [start:mistake]
def smooth(y, share):
    """Spread it over the wrong answers only."""
    return np.where(y == 1, 1 - share, share / (len(y) - 1))


# --8<-- [end:mistake]

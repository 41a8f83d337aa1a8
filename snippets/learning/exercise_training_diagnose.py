"""A program that reads two loss curves."""


# --8<-- [start:task]
def diagnose(training, validation, guess):
    """Name what the two lists of losses show."""
    return "healthy"  # replace by rules


# --8<-- [end:task]


# --8<-- [start:solution]
def diagnose(training, validation, guess):
    """Name what the two lists of losses show."""
    if validation[-1] > 1.2 * min(validation):
        return "overfitting"
    if training[-1] > 0.4 * guess:
        return "underfitting"
    return "healthy"


# --8<-- [end:solution]

# --8<-- [start:check]
runs = {
    "overfitting": ([2.4, 0.5, 0.3], [2.4, 1.4, 1.9]),
    "underfitting": ([2.3, 1.6, 1.5], [2.3, 1.6, 1.5]),
    "healthy": ([2.4, 0.4, 0.1], [2.4, 0.5, 0.2]),
}
for wanted, (training, validation) in runs.items():
    said = diagnose(training, validation, guess=2.3)
    assert said == wanted, f"you say {said}, it is {wanted}"
slight = diagnose([2.3, 0.4, 0.1], [2.3, 0.38, 0.4], 2.3)
assert slight == "healthy", "a slight rise is still healthy"
coin = diagnose([0.7, 0.65, 0.62], [0.7, 0.66, 0.63], 0.69)
high = f"you say {coin}: from guessing, 0.69, it barely moved"
assert coin == "underfitting", high
many = diagnose([6.9, 1.5, 0.9], [6.9, 1.6, 1.0], guess=6.9)
assert many == "healthy", f"you say {many}: from 6.9 it fell far"
print("right: all", len(runs), "and three more")
# --8<-- [end:check]


# --8<-- [start:mistake]
def diagnose(training, validation, guess):
    """Look at the training loss alone."""
    return "underfitting" if training[-1] > 1 else "healthy"


# --8<-- [end:mistake]

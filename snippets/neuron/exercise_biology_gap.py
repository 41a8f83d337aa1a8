"""Two input spikes 3 ms apart: how high does the voltage get?"""


# --8<-- [start:task]
def highest_voltage():
    """Return the voltage, in mV, right after the second spike."""
    return 22.0  # replace this line


# --8<-- [end:task]


# --8<-- [start:solution]
def highest_voltage():
    """Lift, lose a tenth three times, lift again."""
    after_1_ms = 11 - 11 / 10
    after_2_ms = after_1_ms - after_1_ms / 10
    after_3_ms = after_2_ms - after_2_ms / 10
    return after_3_ms + 11


# --8<-- [end:solution]


# --8<-- [start:check]
def near(value):
    """Tell whether the answer is this value, to two decimals."""
    return abs(height - value) < 0.006


height, right = highest_voltage(), 0.0
for drive in (110, 0, 0, 110):
    right = right + (drive - right) / 10
assert not near(22), "22 mV is both lifts: and the leak?"
assert not near(18.7), "a tenth of what is left, not of 11"
assert not near(right - 11), "and the second lift?"
assert not near(right * 0.9), "no leak after the second lift yet"
assert near(right), f"{height} mV: lift, leak three times, lift"
print(f"right: {right:.2f} mV, fires: {right > 20}")
# --8<-- [end:check]


# --8<-- [start:mistake]
def highest_voltage():
    """Forget the leak in the step of the second spike."""
    return 11 * 0.9 * 0.9 + 11


# --8<-- [end:mistake]

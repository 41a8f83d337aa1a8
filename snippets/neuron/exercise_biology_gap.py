"""Two input spikes 2 ms apart: how high does the voltage get?"""


# --8<-- [start:task]
def highest_voltage():
    """Return the voltage, in mV, right after the second spike."""
    return 22.0  # replace this line


# --8<-- [end:task]


# --8<-- [start:solution]
def highest_voltage():
    """Lift, lose a tenth twice, lift again."""
    after_first = 11
    after_one_ms = after_first - after_first / 10
    after_two_ms = after_one_ms - after_one_ms / 10
    return after_two_ms + 11


# --8<-- [end:solution]


# --8<-- [start:check]
height, right = highest_voltage(), 0.0
for drive in (110, 0, 110):
    right = right + (drive - right) / 10
assert abs(height - 22) > 1e-9, "22 mV is both lifts: and the leak?"
assert abs(height - 20.9) > 1e-9, "that is one step of leak: two pass"
assert abs(height - right) < 0.006, f"{height} mV is not right yet"
print(f"right: {right:.2f} mV, fires: {right > 20}")
# --8<-- [end:check]


# --8<-- [start:mistake]
def highest_voltage():
    """Lose a tenth once only."""
    return 11 - 1.1 + 11


# --8<-- [end:mistake]

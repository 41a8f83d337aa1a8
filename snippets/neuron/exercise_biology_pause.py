"""A leaky neuron that pauses after each spike."""


# --8<-- [start:task]
def spike_times(drives, pause):
    """Hold the voltage at 0 for `pause` steps after a spike."""
    v, spikes = 0.0, []
    for step, drive in enumerate(drives, 1):
        v = v + (drive - v) / 10
        if v > 20:
            spikes.append(step)
            v = 0.0
    return spikes


# --8<-- [end:task]


# --8<-- [start:solution]
def spike_times(drives, pause):
    """Let the voltage move only if the last spike is long ago."""
    v, spikes = 0.0, []
    for step, drive in enumerate(drives, 1):
        if not spikes or step - spikes[-1] > pause:
            v = v + (drive - v) / 10
        if v > 20:
            spikes.append(step)
            v = 0.0
    return spikes


# --8<-- [end:solution]


# --8<-- [start:check]
free = spike_times([25] * 100, 0)
assert free[:2] == [16, 32], f"without a pause it fires at {free[:2]}"
first, second = spike_times([25] * 100, 5)[:2]
assert second - first != 16, "no pause yet: 16 ms between spikes"
assert second - first == 16 + 5, f"spikes at {first} and {second} ms"
strong = len(spike_times([10_000] * 1000, 5))
assert strong == 167, f"a drive of 10,000 mV: {strong} spikes"
print(f"right: never more than {strong} spikes a second")
# --8<-- [end:check]


# --8<-- [start:mistake]
def spike_times(drives, pause):
    """Pause one step too few: the step of the spike counted in."""
    v, spikes = 0.0, []
    for step, drive in enumerate(drives, 1):
        if not spikes or step - spikes[-1] >= pause:
            v = v + (drive - v) / 10
        if v > 20:
            spikes.append(step)
            v = 0.0
    return spikes


# --8<-- [end:mistake]

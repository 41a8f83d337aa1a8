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
free = spike_times([25] * 100, 0)[:2]
assert free == [16, 32], f"no pause: {free} ms, not [16, 32]"
two = spike_times([25] * 100, 5)[:2]
assert two == [16, 37], f"a pause of 5: {two} ms, not [16, 37]"
strong = spike_times([10_000] * 1000, 5)
case = f"10,000 mV for 1000 ms: {len(strong)} spikes"
assert strong == list(range(1, 1001, 6)), case + ", not one in 6 ms"
print(f"right: never more than {len(strong)} spikes a second")
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

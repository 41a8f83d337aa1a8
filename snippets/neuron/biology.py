"""A leaky integrate-and-fire neuron, and its exact firing rate."""

# --8<-- [start:leak]
leaky, no_leak = 0.0, 0.0
for ms in range(1, 31):
    leaky = leaky + (18 - leaky) / 10
    no_leak = no_leak + 18 / 10
    if ms in (1, 2, 3, 12, 30):
        print(f"{ms:2} ms: {no_leak:4.1f}, leaky {leaky:6.3f}")
# --8<-- [end:leak]


# --8<-- [start:lif]
def simulate(drives, dt=1, tau=10, threshold=20):
    """Return the voltage reached in each step, and spike times."""
    v, voltages, spikes = 0.0, [], []
    for step, drive in enumerate(drives, 1):
        v = v + dt / tau * (drive - v)
        voltages.append(v)
        if v > threshold:
            spikes.append(step * dt)
            v = 0.0
    return voltages, spikes


# --8<-- [end:lif]

# --8<-- [start:drives]
for drive in (18, 25, 50):
    voltages, spikes = simulate([drive] * 100)
    print(f"{drive} mV: {len(spikes)} spikes, first {spikes[:3]}")
# --8<-- [end:drives]

# --8<-- [start:rate]
from math import log


def rate(drive, tau=10, threshold=20):
    """Return the exact spikes per second for a constant drive."""
    if drive <= threshold:
        return 0.0
    return 1000 / (tau * log(drive / (drive - threshold)))


for drive in (18, 25, 40, 60):
    _, spikes = simulate([drive] * 100_000, dt=0.01)  # 1 second
    print(f"{drive} mV: {len(spikes)}, exactly {rate(drive):.1f}")
    assert abs(len(spikes) - rate(drive)) < 1
# --8<-- [end:rate]

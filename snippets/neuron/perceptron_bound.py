"""The margin of a line, and a bound on the mistakes for AND."""

# --8<-- [start:margin]
import numpy as np

rows = np.array(  # shape (4, 3): a 1 behind each case
    [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
)
sides = np.array([-1, -1, -1, 1])  # 1 should fire, -1 not


def margin(line):
    """Return the margin; below 0 if the line errs."""
    return min(sides * (rows @ line)) / np.linalg.norm(line)


for line in [(1, 1, 0), (2, 1, -2), (2, 2, -3), (20, 20, -30)]:
    print(f"margin {margin(line):7.4f} for {line}")
# --8<-- [end:margin]

# --8<-- [start:bound]
best = (2, 2, -3)
radius = max(np.linalg.norm(rows, axis=1))  # the longest row
print(f"R = {radius:.4f}, margin = {margin(best):.4f}")
print(f"at most {(radius / margin(best)) ** 2:.1f} mistakes")
# --8<-- [end:bound]

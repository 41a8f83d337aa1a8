"""A negative weight does not always lower the output."""

# --8<-- [start:signs]
from math import exp

for x in (-1, 0, 1):
    without, inhibited = [1 / (1 + exp(-w * x)) for w in (0, -2)]
    print(f"x = {x:2}: without {without:.3f}, with {inhibited:.3f}")
# --8<-- [end:signs]

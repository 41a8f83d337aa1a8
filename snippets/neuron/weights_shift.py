"""Where a bias moves the half-point, for both signs of the weight."""

# --8<-- [start:both]
from math import exp

for w, b in [(1, 2), (1, -2), (-1, 2), (-1, -2)]:
    half = -b / w
    assert 1 / (1 + exp(-(w * half + b))) == 0.5
    side = "left" if half < 0 else "right"
    print(f"w = {w:2}, b = {b:2}: one half at {half:2.0f}, {side}")
# --8<-- [end:both]

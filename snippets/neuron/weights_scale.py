"""A weight is no importance: the same neuron in other units."""

# --8<-- [start:units]
from math import exp


def qualifies(jump, hours, w_jump, w_hours):
    """Return the output of a neuron for a long jumper."""
    return 1 / (1 + exp(-(w_jump * jump + w_hours * hours - 13)))


metres = qualifies(6.2, 10, 2, 0.1)
centimetres = qualifies(620, 10, 0.02, 0.1)
assert abs(metres - centimetres) < 0.000001
print(f"{metres:.4f} and {centimetres:.4f}")
# --8<-- [end:units]

# --8<-- [start:effect]
print(f"jump, metres       {2 * 0.3:.1f}")
print(f"jump, centimetres  {0.02 * 30:.1f}")
print(f"hours              {0.1 * 4:.1f}")
# --8<-- [end:effect]

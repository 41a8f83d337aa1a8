"""How many runs a grid search over all numbers of a net would take."""

# --8<-- [start:runs]
from math import log10

widths = [784, 512, 256, 10]
numbers = sum(a * b + b for a, b in zip(widths, widths[1:]))
digits = int(numbers * log10(11)) + 1
print(f"{numbers:,} weights and biases")
print(f"the number of runs has {digits:,} digits")
# --8<-- [end:runs]

"""How tired can you be and still go to the party?"""


# --8<-- [start:task]
def tiredness_limit():
    """Return the third input for which z is 0.

    Two decimals are enough; a fraction will do, too. The other
    numbers stay: inputs 0.8 and 0.9, weights 0.5, 0.7 and -0.6,
    bias -0.5.
    """
    return 0.3  # replace this line


# --8<-- [end:task]


# --8<-- [start:solution]
def tiredness_limit():
    """Divide what the rest adds up to by what tiredness costs."""
    rest = 0.8 * 0.5 + 0.9 * 0.7 - 0.5
    return rest / 0.6


# --8<-- [end:solution]

# --8<-- [start:check]
limit = tiredness_limit()
z = 0.8 * 0.5 + 0.9 * 0.7 + limit * -0.6 - 0.5
off = 0.6 * 0.005  # half of the second decimal, times the weight
assert z <= off, f"z is {z:.3f}: you still go, so add tiredness"
assert z >= -off, f"z is {z:.3f}: you stay at home already"
print(f"right: below {limit:.2f} you go, above it you stay")
# --8<-- [end:check]


# --8<-- [start:mistake]
def tiredness_limit():
    """Forget the bias."""
    return (0.8 * 0.5 + 0.9 * 0.7) / 0.6


# --8<-- [end:mistake]

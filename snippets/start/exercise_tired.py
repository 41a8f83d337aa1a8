"""How tired can you be and still go to the party?"""


# --8<-- [start:task]
def tiredness_limit():
    """Return the third input for which z is exactly 0.

    The other numbers stay: inputs 0.8 and 0.9, weights 0.5, 0.7
    and -0.6, bias -0.5.
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
assert z < 1e-9, f"z is {z:.2f}: you still go, so add tiredness"
assert z > -1e-9, f"z is {z:.2f}: you stay at home already"
print(f"right: at {limit:.2f} neither go nor stay wins")
# --8<-- [end:check]


# --8<-- [start:mistake]
def tiredness_limit():
    """Forget the bias."""
    return (0.8 * 0.5 + 0.9 * 0.7) / 0.6


# --8<-- [end:mistake]

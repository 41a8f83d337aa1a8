"""Teach a bag of words to see that a word was negated."""


# --8<-- [start:task]
def mark(words):
    """Join each "not" with the word that follows it."""
    return words  # repair


# --8<-- [end:task]


# --8<-- [start:solution]
def mark(words):
    """Return the words, "not good" as the one word "not_good"."""
    joined, waiting = [], False
    for word in words:
        if waiting:
            joined[-1] = joined[-1] + "_" + word
        else:
            joined.append(word)
        waiting = word == "not"
    return joined


# --8<-- [end:solution]


# --8<-- [start:check]
one = mark("it is not bad it is good".split())
two = mark("it is not good it is bad".split())
assert sorted(one) != sorted(two), "the bags are still the same"
hint = f"{one}: where is not_bad?"
assert one == "it is not_bad it is good".split(), hint
last = mark("it is not".split())
assert last == ["it", "is", "not"], f"{last}: nothing follows"
plain = "nothing to join, a knot in it".split()
assert mark(plain) == plain, f"{plain} becomes {mark(plain)}"
print("right:", " ".join(one))
# --8<-- [end:check]


# --8<-- [start:mistake]
def mark(words):
    """Join, and keep the second word as well."""
    pairs = zip(words, [*words[1:], ""])
    return [a + "_" + b if a == "not" else a for a, b in pairs]


# --8<-- [end:mistake]

"""Numbers that remember how they were made, and the way back."""

# --8<-- [start:number]
import math

made = []  # every number, the oldest first


class Number:
    def __init__(self, value, sources=()):
        self.value = value
        self.sources = sources  # pairs: a number, the slope along it
        self.g = 0.0  # how fast the result rises with it
        made.append(self)


# --8<-- [end:number]
# --8<-- [start:operations]
def add(a, b):
    return Number(a.value + b.value, [(a, 1), (b, 1)])


def multiply(a, b):
    return Number(a.value * b.value, [(a, b.value), (b, a.value)])


Number.__add__ = add  # now a + b calls add(a, b)
Number.__mul__ = multiply  # and a * b calls multiply(a, b)


# --8<-- [end:operations]
# --8<-- [start:curves]
def power(a, n):
    return Number(a.value**n, [(a, n * a.value ** (n - 1))])


def exp(a):
    value = math.exp(a.value)
    return Number(value, [(a, value)])  # as steep as it is high


Number.__pow__ = power  # and a**n calls power(a, n)


# --8<-- [end:curves]
# --8<-- [start:backward]
def backward(result):
    for number in made:
        number.g = 0.0
    result.g = 1.0
    for number in reversed(made):
        for source, slope in number.sources:
            source.g += number.g * slope


three = Number(3.0)
square = three * three
backward(square)
print(three.g)
# --8<-- [end:backward]

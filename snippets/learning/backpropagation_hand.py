"""The 2-2-1 network forward and backward, one number at a time."""

# --8<-- [start:forward]
import math


def squash(z):
    return 1 / (1 + math.exp(-z))


first = squash(0.1 * 1.0 + 0.2 * 0.5 + 0.0)  # hidden unit 1
second = squash(0.3 * 1.0 - 0.4 * 0.5 + 0.2)  # hidden unit 2
z2 = 0.5 * first - 0.6 * second + 0.2
answer = squash(z2)
print(f"a1 {first:.6f} {second:.6f}, z2 {z2:.6f}, ŷ {answer:.6f}")
# --8<-- [end:forward]

# --8<-- [start:backward]
end = (answer - 1.0) * answer * (1 - answer)  # δ of the output
to_first, to_second = end * 0.5, end * -0.6  # through the weights
d_first = to_first * first * (1 - first)  # δ of hidden unit 1
d_second = to_second * second * (1 - second)
by_hand = [d_first * 1.0, d_first * 0.5]  # weights of unit 1
by_hand += [d_second * 1.0, d_second * 0.5]  # of unit 2
by_hand += [d_first, d_second]  # their biases
by_hand += [end * first, end * second, end]  # the output unit
print(f"slopes: ŷ {answer - 1:.6f}, a1 {to_first:.6f} {to_second:.6f}")
print([round(g, 6) for g in by_hand[:4]])
print([round(g, 6) for g in by_hand[4:]])
# --8<-- [end:backward]

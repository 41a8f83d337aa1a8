"""A bias that is learned: nudge, and keep what lowers the error."""

# --8<-- [start:data]
from math import exp

x = [-5, -4, -3, -2.5, -1.5, -1, 0, 1]  # degrees
thawed = [0, 0, 1, 0, 1, 0, 1, 1]  # on the salted path


def error(w, b):
    """Add the squared differences of output and answer."""
    outputs = [1 / (1 + exp(-(w * t + b))) for t in x]
    return sum((o - a) ** 2 for o, a in zip(outputs, thawed))


# --8<-- [end:data]


# --8<-- [start:learn]
def learn(w, b, nudge_b):
    """Try small changes, a thousand times over; keep the best."""
    for _ in range(1000):
        tries = [(w, b), (w + 0.01, b), (w - 0.01, b)]
        tries = tries + [(w, b + nudge_b), (w, b - nudge_b)]
        w, b = min(tries, key=lambda pair: error(*pair))
    return w, b


for name, nudge_b in [("fixed", 0), ("free", 0.01)]:
    w, b = learn(1, 0, nudge_b)
    print(f"b {name}: w {w:.2f}, b {b:.2f}, error {error(w, b):.2f}")
    print(f"  one half at {-b / w:.2f}")
# --8<-- [end:learn]

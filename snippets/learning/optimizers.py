"""Four optimizers beyond plain descent, four steps on w squared."""

# --8<-- [start:steps]
import numpy as np


def four_steps(step, scale=1, rate=0.1):
    """Walk on scale * w * w from 4; return w after each step."""
    w, memory, places = 4.0, {}, []
    for _ in range(4):
        g = scale * 2 * w
        w = step(w, g, rate, memory)
        places.append(w)
    return places


# --8<-- [end:steps]


# --8<-- [start:momentum]
def momentum(w, g, rate, memory):
    v = 0.9 * memory.get("v", 0) - rate * g
    memory["v"] = v
    return w + v


print("momentum", *[f"{w:.4f}" for w in four_steps(momentum)])
# --8<-- [end:momentum]


# --8<-- [start:scaled]
def adagrad(w, g, rate, memory):
    s = memory.get("s", 0) + g**2
    memory["s"] = s
    return w - rate * g / np.sqrt(s + 1e-7)


def rmsprop(w, g, rate, memory):
    s = 0.9 * memory.get("s", 0) + 0.1 * g**2
    memory["s"] = s
    return w - rate * g / np.sqrt(s + 1e-7)


for step in (adagrad, rmsprop):
    print(step.__name__, *[f"{w:.4f}" for w in four_steps(step)])
# --8<-- [end:scaled]


# --8<-- [start:adam]
def adam(w, g, rate, memory):
    m = 0.9 * memory.get("m", 0) + 0.1 * g
    s = 0.999 * memory.get("s", 0) + 0.001 * g**2
    t = memory.get("t", 0) + 1
    memory.update(m=m, s=s, t=t)
    m, s = m / (1 - 0.9**t), s / (1 - 0.999**t)
    return w - rate * m / (np.sqrt(s) + 1e-7)


print("adam", *[f"{w:.4f}" for w in four_steps(adam)])
# --8<-- [end:adam]

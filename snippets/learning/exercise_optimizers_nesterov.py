"""Nesterov's momentum, as Keras writes it."""


# --8<-- [start:task]
def nesterov(w, g, rate, memory):
    v = 0.9 * memory.get("v", 0) - rate * g
    memory["v"] = v
    return w + v  # replace this line


# --8<-- [end:task]


# --8<-- [start:solution]
def nesterov(w, g, rate, memory):
    v = 0.9 * memory.get("v", 0) - rate * g
    memory["v"] = v
    return w + 0.9 * v - rate * g


# --8<-- [end:solution]

# --8<-- [start:check]
memory = {}
first = nesterov(4.0, 8.0, 0.1, memory)
error = "step 1: this is still plain momentum"
assert abs(first - 3.2) > 1e-9, error
error = "step 1: minus rate * g is missing"
assert abs(first - 3.28) > 1e-9, error
error = f"step 1: {first:.4f}; from v = -0.8, one more: -1.52"
assert abs(first - 2.48) < 1e-9, error
second = nesterov(first, 2 * first, 0.1, memory)
error = "keep v itself in memory, not the velocity after it"
assert abs(memory["v"] + 1.216) < 1e-9, error
error = f"step 2: {second:.4f}, not 0.8896"
assert abs(second - 0.8896) < 1e-9, error
print(f"right: {first:.4f}, then {second:.4f}")
# --8<-- [end:check]


# --8<-- [start:mistake]
def nesterov(w, g, rate, memory):
    v = 0.9 * memory.get("v", 0) - rate * g
    memory["v"] = 0.9 * v - rate * g
    return w + memory["v"]


# --8<-- [end:mistake]

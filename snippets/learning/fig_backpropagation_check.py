"""Draws the error of two-sided differences against the nudge h."""

import matplotlib.pyplot as plt

start = [0.1, 0.2, 0.0, 0.3, -0.4, 0.2, 0.5, -0.6, 0.2]


def sigmoid(z):
    """Sum the series of exp(-z): + and × round alike everywhere."""
    power = total = 1.0
    for n in range(1, 30):
        power = power * -z / n
        total = total + power
    return 1 / (1 + total)


def forward(p):
    """Return both activations and the prediction."""
    a = sigmoid(p[0] * 1.0 + p[1] * 0.5 + p[2])
    b = sigmoid(p[3] * 1.0 + p[4] * 0.5 + p[5])
    return a, b, sigmoid(p[6] * a + p[7] * b + p[8])


def loss(p):
    """Return the half squared error for the target 1."""
    return (1 - forward(p)[2]) ** 2 / 2


a, b, y_hat = forward(start)
d2 = (y_hat - 1) * y_hat * (1 - y_hat)
d, e = d2 * 0.5 * a * (1 - a), d2 * -0.6 * b * (1 - b)
exact = [d, d * 0.5, d, e, e * 0.5, e, d2 * a, d2 * b, d2]

steps = [10.0**-n for n in range(1, 13)]
errors = []
for h in steps:
    worst = 0
    for i, g in enumerate(exact):
        up, down = start.copy(), start.copy()
        up[i] += h
        down[i] -= h
        slope = (loss(up) - loss(down)) / (2 * h)
        worst = max(worst, abs(slope / g - 1))
    errors.append(worst)

fig, ax = plt.subplots(figsize=(5.2, 3.5))
ax.loglog(steps, errors, "o-", color="#0072B2")
ax.axhline(1e-8, color="#757575", ls="--", lw=1.2)
ax.text(0.3, 2e-8, "1e-8", color="#757575")
ax.text(3e-4, 2e-4, "too wide:\nthe curve bends", ha="center")
ax.text(3e-8, 2e-4, "too narrow:\nrounding", ha="center")
ax.set_xlim(0.5, 2e-13)
ax.set_xlabel("nudge h")
ax.set_ylabel("largest relative error")
plt.show()

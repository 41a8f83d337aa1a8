"""Loss and accuracy of the 2-2-1 network over one weight."""

import matplotlib.pyplot as plt
import numpy as np

GREY, BLUE = "#757575", "#0072B2"


def sigmoid(z):
    """Squash every number of an array."""
    return 1 / (1 + np.exp(-z))


X = np.array([[1, 0.5], [0.5, 1], [0, 0], [-1, 2]])
y = np.array([1, 0, 0, 1])
W1 = np.array([[0.1, 0.2], [0.3, -0.4]])
A1 = sigmoid(X @ W1.T + np.array([0.0, 0.2]))
weights = np.linspace(-3, 1, 4001)  # one column for each
z2 = 0.5 * A1[:, :1] + weights * A1[:, 1:] + 0.2  # (4, 4001)
y_hat = sigmoid(z2)
off = y[:, np.newaxis] - y_hat
loss = (off**2).mean(axis=0)
accuracy = ((y_hat > 0.5) == y[:, np.newaxis]).mean(axis=0)

fig, (top, low) = plt.subplots(2, 1, figsize=(5.2, 4.4), sharex=True)
top.plot(weights[::40], loss[::40], color=BLUE, lw=1.8)
jumps = np.flatnonzero(np.diff(accuracy))
ends = np.sort([0, *jumps, *(jumps + 1), 4000])  # of level pieces
low.plot(weights[ends], accuracy[ends], color=GREY, lw=1.8)
for ax, values in ((top, loss), (low, accuracy)):
    here = abs(weights + 0.6).argmin()
    ax.axvline(-0.6, color=GREY, ls=":", lw=1)
    ax.plot([-0.6], [values[here]], "o", color=BLUE)
top.set(title="mean squared error", ylim=(0.23, 0.29))
top.set_yticks([0.24, 0.26, 0.28])
top.text(-0.55, 0.281, "we are here", color=GREY)
low.set(title="accuracy", ylim=(0, 1.05), yticks=[0, 0.5, 1])
low.set(xlabel="second weight of the output unit", xlim=(-3, 1))
plt.show()

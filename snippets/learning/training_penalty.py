"""One step with an L2 penalty: NumPy and Keras agree."""

# --8<-- [start:numpy]
import numpy as np


def sigmoid(z):
    """Squash into 0 to 1."""
    return 1 / (1 + np.exp(-z))


x, target = np.array([[1, 0.5]]), np.array([[1]])
l2, rate = 0.1, 0.5
W1 = np.array([[0.1, 0.2], [0.3, -0.4]])
W2 = np.array([[0.5, -0.6]])
b1, b2 = np.array([0, 0.2]), np.array([0.2])
a1 = sigmoid(x @ W1.T + b1)
y_hat = sigmoid(a1 @ W2.T + b2)
# --8<-- [end:numpy]

# --8<-- [start:step]
loss_data = ((y_hat - target) ** 2).item()
penalty = l2 * (W2**2).sum()
d2 = 2 * (y_hat - target) * y_hat * (1 - y_hat)
dW2 = d2.T @ a1
W2_new = W2 - rate * (dW2 + 2 * l2 * W2)
total = loss_data + penalty
print(f"{loss_data:.6f} + {penalty:.6f} = {total:.6f}")
print("gradient of the loss   ", dW2.round(6))
print("gradient of the penalty", 2 * l2 * W2)
print("W2 after the step      ", W2_new.round(6))
# --8<-- [end:step]

# --8<-- [start:keras]
import keras

extra = {"kernel_regularizer": keras.regularizers.L2(l2)}
net = keras.Sequential([keras.Input(shape=(2,))])
net.add(keras.layers.Dense(2, "sigmoid"))
net.add(keras.layers.Dense(1, "sigmoid", **extra))
net.set_weights([W1.T, b1, W2.T, b2])
sgd = keras.optimizers.SGD(learning_rate=rate)
net.compile(sgd, loss="mse")
by_keras = net.train_on_batch(x, target)
W2_keras = net.get_weights()[2].T.astype(float)
np.testing.assert_allclose(by_keras, total, rtol=1e-6)
np.testing.assert_allclose(W2_keras, W2_new, rtol=1e-6)
print(f"Keras: loss {by_keras:.5f}, W2", W2_keras.round(5))
# --8<-- [end:keras]

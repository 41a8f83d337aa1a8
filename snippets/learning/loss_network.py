"""The 2-2-1 network on four cases: losses, and accuracy."""

# --8<-- [start:predict]
import numpy as np


def sigmoid(z):
    """Squash every number of an array."""
    return 1 / (1 + np.exp(-z))


X = np.array([[1, 0.5], [0.5, 1], [0, 0], [-1, 2]])
W1 = np.array([[0.1, 0.2], [0.3, -0.4]])  # shape (2, 2)
b1, b2 = np.array([0.0, 0.2]), np.array([0.2])
W2 = np.array([[0.5, -0.6]])  # shape (1, 2)
A1 = sigmoid(X @ W1.T + b1)  # shape (4, 2)
y_hat = sigmoid(A1 @ W2.T + b2)[:, 0]  # shape (4,)
# --8<-- [end:predict]

# --8<-- [start:mean]
y = np.array([1, 0, 0, 1])  # shape (4,)
squared = (y - y_hat) ** 2
absolute = abs(y - y_hat)
print("y  ŷ         squared   absolute")
for case in zip(y, y_hat, squared, absolute):
    print("{}  {:.6f}  {:.6f}  {:.6f}".format(*case))
print(f"mean squared error  {squared.mean():.6f}")
print(f"mean absolute error {absolute.mean():.6f}")
# --8<-- [end:mean]


# --8<-- [start:judge]
def judge(weight):
    """Return loss and accuracy with this weight."""
    W2 = np.array([[0.5, weight]])
    y_hat = sigmoid(A1 @ W2.T + b2)[:, 0]
    loss = ((y - y_hat) ** 2).mean()
    accuracy = ((y_hat > 0.5) == y).mean()
    return np.array([loss, accuracy])


print("loss {:.6f}, accuracy {}".format(*judge(-0.6)))
# --8<-- [end:judge]


# --8<-- [start:cross]
right = np.where(y == 1, y_hat, 1 - y_hat)
cross = -np.log(right)
for given, loss in zip(right, cross):
    print(f"-ln {given:.6f} = {loss:.6f}")
print(f"their mean {cross.mean():.6f}")
# --8<-- [end:cross]

"""scikit-learn's Perceptron, and our rule made equal to it."""

# --8<-- [start:equal]
import numpy as np
from sklearn.linear_model import Perceptron

x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])  # shape (4, 2)
for targets in ([0, 0, 0, 1], [0, 1, 1, 1], [1, 1, 1, 0]):
    w, b = np.zeros(2), 0
    for row, target in list(zip(x, targets)) * 20:  # 20 epochs
        side = 2 * target - 1  # 1 should fire, -1 should not
        if side * (row @ w + b) <= 0:  # z = 0 is always a mistake
            w, b = w + side * row, b + side
    theirs = Perceptron(shuffle=False, tol=None, max_iter=20)
    theirs.fit(x, targets)
    np.testing.assert_array_equal(theirs.coef_[0], w)
    np.testing.assert_array_equal(theirs.intercept_, [b])
    print(f"both: w = {w}, b = {b}")
# --8<-- [end:equal]

# --8<-- [start:default]
for seed in range(5):
    theirs = Perceptron(random_state=seed).fit(x, [1, 1, 1, 0])
    says = theirs.predict(x).tolist()
    print(f"seed {seed}: {says} after {theirs.n_iter_} epochs")
# --8<-- [end:default]

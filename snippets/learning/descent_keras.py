"""The same neuron in Keras, compared after each of 100 steps."""

# --8<-- [start:model]
import keras
import numpy as np

x = np.array([[1.0], [2.0], [3.0], [6.0]])  # shape (4, 1)
y = np.array([[0.0], [1.0], [0.0], [1.0]])  # shape (4, 1)

unit = keras.layers.Dense(
    1, activation="sigmoid", kernel_initializer="zeros"
)
neuron = keras.Sequential([keras.Input(shape=(1,)), unit])
sgd = keras.optimizers.SGD(learning_rate=0.5)
neuron.compile(optimizer=sgd, loss="binary_crossentropy")
# --8<-- [end:model]

# --8<-- [start:equal]
w = b = 0.0
for _ in range(100):
    neuron.train_on_batch(x, y)  # one step, with all four
    d = 1 / (1 + np.exp(-(w * x + b))) - y  # shape (4, 1)
    w, b = w - 0.5 * (d * x).mean(), b - 0.5 * d.mean()
    by_keras = [array.item() for array in neuron.get_weights()]
    np.testing.assert_allclose(by_keras, [w, b], rtol=1e-6)
print(f"equal: w {w:.4f}, b {b:.4f}")
# --8<-- [end:equal]

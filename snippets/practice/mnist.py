"""The network that most tutorials train on MNIST, corrected."""

# --8<-- [start:load]
import keras
import matplotlib.pyplot as plt

keras.utils.set_random_seed(0)  # the same start in every run
(x_train, y_train), (x_test, y_test) = keras.datasets.mnist.load_data()
print("training", x_train.shape, "labels", y_train.shape)
print("test", x_test.shape, "labels", y_test.shape)
# --8<-- [end:load]

# --8<-- [start:look]
print("pixels", x_train.dtype, x_train.min(), "to", x_train.max())
print("labels", y_train.dtype, y_train.min(), "to", y_train.max())

fig, axes = plt.subplots(2, 5, figsize=(6.4, 3))
for ax, image, label in zip(axes.flat, x_train, y_train):
    ax.imshow(image, cmap="Greys")
    ax.set_title(f"label {label}")
    ax.axis("off")
plt.show()
# --8<-- [end:look]

# --8<-- [start:scale]
x_train = x_train.astype("float32") / 255  # shape (60000, 28, 28)
x_test = x_test.astype("float32") / 255  # shape (10000, 28, 28)
print(f"pixels {x_train.dtype} {x_train.min()} to {x_train.max()}")
# --8<-- [end:scale]

# --8<-- [start:build]
layers = [
    keras.Input(shape=(28, 28)),
    keras.layers.Flatten(),  # shape (784,)
    keras.layers.Dense(128, activation="relu"),  # shape (128,)
    keras.layers.Dense(64, activation="relu"),  # shape (64,)
    keras.layers.Dense(10, activation="softmax"),  # shape (10,)
]
model = keras.Sequential(layers)
for layer in model.layers:
    kind, width = type(layer).__name__, layer.output.shape[-1]
    print(f"{kind:8}{width:4} outputs {layer.count_params():8,}")
print(f"parameters in all {model.count_params():10,}")
# --8<-- [end:build]

# --8<-- [start:compile]
model.compile(
    optimizer=keras.optimizers.Adam(learning_rate=0.001),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
# --8<-- [end:compile]

# --8<-- [start:fit]
history = model.fit(
    x_train,
    y_train,
    batch_size=32,
    epochs=10,
    validation_split=0.2,
    verbose=0,
).history
pairs = zip(history["accuracy"], history["val_accuracy"])
for epoch, (training, validation) in enumerate(pairs, 1):
    if epoch in (1, 2, 5, 10):
        print(f"after epoch {epoch:2}: training {training:.3f}")
        print(f"              validation {validation:.3f}")
# --8<-- [end:fit]

# --8<-- [start:curves]
epochs = range(1, len(history["accuracy"]) + 1)
fig, ax = plt.subplots()
ax.plot(epochs, history["accuracy"], "o-", label="training")
ax.plot(epochs, history["val_accuracy"], "o--", label="validation")
ax.set(xlabel="epoch", ylabel="accuracy", xticks=epochs)
ax.legend()
plt.show()
# --8<-- [end:curves]

# --8<-- [start:evaluate]
loss, accuracy = model.evaluate(x_test, y_test, verbose=0)
print(f"test accuracy {accuracy:.4f}")
# --8<-- [end:evaluate]

# --8<-- [start:predict]
batch = x_test[:1]  # shape (1, 28, 28): a batch of one image
p = model.predict(batch, verbose=0)[0]  # shape (10,)
for digit, probability in enumerate(p):
    print(digit, f"{probability:.3f}")
print(f"sum {p.sum():.3f}")
print("answer", p.argmax(), "label", y_test[0])
# --8<-- [end:predict]

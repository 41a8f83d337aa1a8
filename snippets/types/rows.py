"""Recurrent networks read MNIST's digits, one row a step."""

# --8<-- [start:load]
import math

import keras

(x_train, y_train), (x_test, y_test) = keras.datasets.mnist.load_data()
x_train = x_train.astype("float32") / 255  # shape (60000, 28, 28)
x_test = x_test.astype("float32") / 255  # shape (10000, 28, 28)
# --8<-- [end:load]


# --8<-- [start:network]
def network(kind, **options):
    keras.utils.set_random_seed(0)  # the same start in every run
    rows = keras.Input(shape=(None, 28))  # steps of 28 numbers
    answer = keras.layers.Dense(10, activation="softmax")
    return keras.Sequential([rows, kind(128, **options), answer])


def train(model, adam, epochs, held_out=0.2):
    loss = "sparse_categorical_crossentropy"
    model.compile(optimizer=adam, loss=loss, metrics=["accuracy"])
    how = {"batch_size": 128, "epochs": epochs, "verbose": 0}
    how["validation_split"] = held_out
    return model.fit(x_train, y_train, **how).history


# --8<-- [end:network]


# --8<-- [start:careful]
def careful(rate, epochs, held_out=0.2):
    """Return Adam with warm-up, a cosine and clipped gradients."""
    rows = round(len(x_train) * (1 - held_out))
    steps = epochs * math.ceil(rows / 128)
    rising = steps // 10
    schedule = keras.optimizers.schedules.CosineDecay(
        0.0, steps - rising, warmup_target=rate, warmup_steps=rising
    )
    return keras.optimizers.Adam(schedule, clipnorm=1.0)


# --8<-- [end:careful]

# --8<-- [start:lstm]
lstm = network(keras.layers.LSTM)
train(lstm, careful(0.004, 8, held_out=0), 8, held_out=0)
loss, accuracy = lstm.evaluate(x_test, y_test, verbose=0)
print(f"test accuracy {accuracy:.4f}")
# --8<-- [end:lstm]

# ---
# jupyter:
#   # ruff: noqa: E501  (the line that opens a cell carries its alt text)
#   description: Eight networks that do not learn, or seem to; see the symptom, find the cause by a measurement, cure it, measure again.
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # Why does my network not learn?
#
# Here are eight networks that do not learn, or only seem to. For each you see the symptom, find the cause by a measurement, cure it, and measure again.
#
# *You need: [starting weights](../learning/starts.md), [training you can trust](../learning/training.md) and [the MNIST chapter](../practice/mnist.md). Thirty minutes to read; all cells together run in one to two minutes.*
#
# To change the cells, download the notebook and upload it to [Colab](https://colab.research.google.com/), where nothing is to be installed. Or, next to Keras and scikit-learn ([Install and check](../start/install.md)): `python -m pip install jupyterlab`, then `python -m jupyter lab`.
#
# Run the cells of the section "Set up" first. After that, each case runs without the others, so you can begin with the one that looks like yours. The headings name symptoms, not causes.
#
# Where it says "Predict first", write your guess down before you look. In the notebook the outputs lie open, so begin with *Edit*, *Clear all outputs* (in JupyterLab *Clear Outputs of All Cells*).

# %% [markdown]
# ## Set up
#
# The data are scikit-learn's 1,797 digits of 8 by 8 pixels: nothing to download, and quick to learn. We scale the pixels to 0 to 1, shuffle, and hold a fifth back as a validation set. No network here is ever finished, so there is no test set.

# %%
import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

BLUE, VERMILION, GREY = "#0072B2", "#D55E00", "#757575"
style = {
    "figure.facecolor": "none",
    "axes.facecolor": "none",
    "axes.edgecolor": GREY,
    "axes.labelcolor": GREY,
    "axes.spines.right": False,
    "axes.spines.top": False,
    "font.size": 12,
    "text.color": GREY,
    "xtick.color": GREY,
    "ytick.color": GREY,
}
plt.rcParams.update(style)

pixels, labels = load_digits(return_X_y=True)
order = np.random.default_rng(0).permutation(len(pixels))
pixels = (pixels[order] / 16).astype("float32")
labels = labels[order]
fifth = len(pixels) // 5
x_val, x_train = np.split(pixels, [fifth])
y_val, y_train = np.split(labels, [fifth])
print("digits", pixels.shape)
print("training", x_train.shape, "validation", x_val.shape)

# %% [markdown]
# One network serves all cases: 64 inputs, twice 32 hidden units, ten outputs. `build` makes it anew with the same seed each time. `train` takes plain steps of gradient descent; a fault shows more clearly without Adam.


# %%
def build(activation="relu", weights="glorot_uniform", bias="zeros"):
    """Return the network 64-32-32-10 as it starts."""
    keras.utils.set_random_seed(0)
    hidden = {
        "activation": activation,
        "kernel_initializer": weights,
        "bias_initializer": bias,
    }
    layers = [
        keras.Input((64,)),
        keras.layers.Dense(32, **hidden),
        keras.layers.Dense(32, **hidden),
        keras.layers.Dense(10, "softmax", kernel_initializer=weights),
    ]
    return keras.Sequential(layers)


def train(network, x, y, epochs=10, rate=0.2, batch=32):
    """Train; return the loss of each epoch, as Keras averages it."""
    sgd = keras.optimizers.SGD(rate)
    loss = "sparse_categorical_crossentropy"
    network.compile(sgd, loss, metrics=["accuracy"])
    fit = network.fit(x, y, batch, epochs, verbose=0)
    return fit.history.get("loss")


# %% [markdown]
# Two measurements come back in many cases: what the network gives, and the gradient in each layer. The size of a gradient is the root of its mean square, as in [Starting weights](../learning/starts.md). `GradientTape` is TensorFlow's backpropagation: it watches a calculation and returns its slopes.


# %%
def score(network, x, y):
    """Return loss and accuracy on x with the labels y."""
    shares = network(x).numpy()  # shape (n, 10)
    right = np.maximum(shares[np.arange(len(y)), y], 1e-7)
    return -np.log(right).mean(), (shares.argmax(axis=1) == y).mean()


def size(array):
    """Return the typical size of one number in an array."""
    return float(np.sqrt(np.mean(np.square(array))))


def gradients(network, x, y):
    """Return the size of the gradient of each layer's weights."""
    dense = [layer for layer in network.layers if layer.weights]
    weights = [layer.kernel.value for layer in dense]
    cross_entropy = keras.losses.SparseCategoricalCrossentropy()
    with tf.GradientTape() as tape:
        loss = cross_entropy(y, network(x))
    return [size(slopes) for slopes in tape.gradient(loss, weights)]


# %% [markdown]
# First the healthy network, so that you know what to compare with.
#
# **Predict first:** what is its loss before the first step, about?

# %% {"output": "atol=0.005 rtol=0.05"}
network = build()
loss, accuracy = score(network, x_train, y_train)
print(f"before: loss {loss:.2f}, accuracy {accuracy:.2f}")
print(f"ln 10 = {np.log(10):.2f}")
for number, slope in enumerate(gradients(network, x_train, y_train), 1):
    print(f"    gradient in layer {number}: {slope:.4f}")
train(network, x_train, y_train)
loss, accuracy = score(network, x_train, y_train)
print(f"after: loss {loss:.2f}, accuracy {accuracy:.2f}")
_, accuracy = score(network, x_val, y_val)
print(f"    on the validation set: accuracy {accuracy:.2f}")

# %% [markdown]
# About ln 10, which is 2.30: a network that knows nothing gives each of ten digits a tenth. A little above it is normal, since the drawn weights prefer some digits. The gradients of the layers are alike.

# %% [markdown]
# ## The check to begin with: ten images by heart
#
# Before you look for a fault, ask for less. A network with thousands of parameters can learn ten images by heart. So its loss on them must come near 0. If it does not, the fault is in the network or its training, and more data or more epochs are in vain.
#
# **Predict first:** after 300 steps on the same ten images, what is the loss on them? And the accuracy on the validation set?


# %% {"output": "atol=0.005 rtol=0.1"}
def by_heart(network, x, y, rate=0.2):
    """Return the loss on the first ten images after 300 steps."""
    train(network, x[:10], y[:10], 1, rate, 10)
    again = np.tile(x[:10], (299, 1)), np.tile(y[:10], 299)
    network.fit(*again, batch_size=10, shuffle=False, verbose=0)
    return score(network, x[:10], y[:10])[0]


network = build()
print(f"by heart: loss {by_heart(network, x_train, y_train):.3f}")
_, accuracy = score(network, x_val, y_val)
print(f"on the validation set: accuracy {accuracy:.2f}")

# %% [markdown]
# Ten images by heart, and from these alone about half of the others. The second number is a gift: the check asks for the first.

# %% [markdown]
# The check costs seconds. At the end you will see which faults it finds, and which not.

# %% [markdown]
# ## Case 1. The loss does not fall
#
# Three networks that differ in nothing but the learning rate. Two of them end where they began, near ln 10.
#
# **Predict first:** is 0.0005 too small or too large? And 2.0?

# %% {"output": "atol=0.005"}
for rate in (0.0005, 0.2, 2.0):
    losses = train(build(), x_train, y_train, rate=rate)
    print(f"rate {rate}: loss {losses[-1]:.1f} in epoch 10")

# %% [markdown]
# 0.0005 is too small and 2.0 too large, but the loss does not tell you so: it is the same twice.

# %% [markdown]
# So measure: how long is a step, compared with the weights it changes? A step is the rate times the gradient.

# %% {"output": "rtol=0.02"}
network = build()
slopes = gradients(network, x_train, y_train)
for rate in (0.0005, 0.2, 2.0):
    shares = [
        rate * slope / size(layer.kernel.numpy())
        for slope, layer in zip(slopes, network.layers)
    ]
    print(f"rate {rate}:", ", ".join(f"{s:.3%}" for s in shares))

# %% [markdown]
# For each layer, that is the share of the weights' size that one step changes. With 0.0005 it is thousandths of a percent: nothing moves. With 0.2 it is about one percent or less. With 2.0 it is several percent, in *every* step.
#
# A rule of thumb asks for about 0.1 % ([notes of the course CS231n](https://cs231n.github.io/neural-networks-3/)). It depends on network and optimizer, so find your own: one epoch for each of eleven rates.

# %% {"alt": "Loss after one epoch against the learning rate, from 0.0001 to 10, each rate ten to the half times the one before. For the small rates it lies on a dashed line, ln 10. It falls to its lowest point between 0.1 and 1, leaps up to the right of it, and is back at the dashed line for the largest rates."}
rates = 10.0 ** np.arange(-4, 1.5, 0.5)
network = build()
start = network.get_weights()
train(network, x_train, y_train, epochs=0)  # compiles
losses = []
for rate in rates:
    network.set_weights(start)
    network.optimizer.learning_rate = rate
    network.fit(x_train, y_train, verbose=0)
    losses.append(score(network, x_train, y_train)[0])

figure, axis = plt.subplots(figsize=(6.4, 3))
axis.plot(rates, np.minimum(losses, 4), "o-", color=BLUE)
axis.axhline(np.log(10), color=GREY, ls="--")
axis.text(1e-4, 2.05, "guessing: ln 10", va="top")
axis.set(xscale="log", xlabel="learning rate")
axis.set(ylim=(0, 4.1), ylabel="loss after one epoch")
plt.show()

# %% [markdown]
# Take a rate from the slope on the left of the lowest point, not from the edge of the cliff on its right. (Losses above 4 are drawn at 4.)
#
# **Next time:** a loss that creeps in a straight line, or steps far below a thousandth of the weights: the rate is too small. A loss that leaps, becomes `nan` or rests at guessing after a leap: too large.

# %% [markdown]
# ## Case 2. It stops at guessing, or a little below
#
# Two networks that start with equal weights, all 0 or all 0.02, and at last one with drawn weights. The rate is the one that worked.
#
# **Predict first:** the first hidden layer has 32 units. After ten epochs, how many different ones are there?


# %% {"output": "atol=0.005"}
def different(network):
    """Return how many different units the first layer has."""
    units = network.layers[0].kernel.numpy().T  # a row for each unit
    return len(np.unique(units.round(4), axis=0))


constant = keras.initializers.Constant(0.02)
starts = {"all 0": "zeros", "all 0.02": constant, "drawn": "he_normal"}
for name, weights in starts.items():
    network = build(weights=weights)
    first = gradients(network, x_train, y_train)
    losses = train(network, x_train, y_train)
    print(f"{name}: loss {losses[-1]:.1f}")
    print(f"    different units: {different(network)} of 32")
    print(f"    layers with gradient 0 at the start: {first.count(0)}")

# %% [markdown]
# Units with equal weights get equal gradients, and stay equal for ever: 32 of them are worth one. From 0 not even that one moves, since each layer's gradient is multiplied by a 0 beside it. Only the ten output biases change.
#
# "All 0.02" is the treacherous one: its loss fell, so it looks as if it only needed more time.

# %% [markdown]
# The cure is to draw the weights, here by He's rule ([Starting weights](../learning/starts.md)).
#
# **Next time:** count the different units in a layer. A loss that falls a little and stops is no proof that they differ.

# %% [markdown]
# ## Case 3. You mended the learning rate, and still nothing
#
# The rate was 5.0 by mistake. After three epochs you see it, lower it to 0.2, and train the same network on.
#
# **Predict first:** where is the loss ten epochs later?


# %% {"output": "atol=0.005"}
def silent(network, x):
    """Return how many units in each hidden layer are 0 for all x."""
    counts = []
    for layer in network.layers[:-1]:
        x = layer(x).numpy()
        counts.append(int((x <= 0).all(axis=0).sum()))
    return counts


network = build()
train(network, x_train, y_train, epochs=3, rate=5.0)
losses = train(network, x_train, y_train)
print(f"rate 5.0, then 0.2: loss {losses[-1]:.1f}")
print("a layer with all units silent:", 32 in silent(network, x_train))
zeros = gradients(network, x_train, y_train).count(0)
print("layers with gradient exactly 0:", zeros)

# %% [markdown]
# The steps at 5.0 threw the units of a layer so far that their sums are below 0 for *every* image. ReLU makes 0 of that, with slope 0. So no gradient gets through, exactly none, and no rate can bring them back: **dead units**.

# %% [markdown]
# The cure is a new start, with the right rate from the first step on.

# %% {"output": "atol=0.005"}
network = build()
losses = train(network, x_train, y_train)
print(f"rate 0.2 from the start: loss {losses[-1]:.1f}")
print("a layer with all units silent:", 32 in silent(network, x_train))
zeros = gradients(network, x_train, y_train).count(0)
print("layers with gradient exactly 0:", zeros)

# %% [markdown]
# A few silent units prove nothing. A whole silent layer does.
#
# **Next time:** if the loss rests at guessing after a leap, count silent units. If a layer's gradient is exactly 0, do not train on. Build anew.

# %% [markdown]
# ## Case 4. It learns its images, and knows nothing
#
# Two programs in which something is mixed up. In the first, somebody shuffled the images, then the labels. We take 200 images, each 20 times in an epoch, to be quick.

# %% {"output": "atol=0.005"}
rng = np.random.default_rng(1)
x_200 = rng.permutation(x_train[:200])
y_200 = rng.permutation(y_train[:200])
network = build()
train(network, np.tile(x_200, (20, 1)), np.tile(y_200, 20), 12)
_, accuracy = score(network, x_200, y_200)
print(f"training: accuracy {accuracy:.1f}")
_, accuracy = score(network, x_val, y_val)
print("validation: accuracy below 0.2:", accuracy < 0.2)

# %% [markdown]
# That looks like overfitting, and many would now add dropout. But ask the data first, without any network: does the image nearest to an image bear the same label?
#
# **Predict first:** what share do you expect for labels that belong to their images? And for these?


# %% {"output": "atol=0.005"}
def agree(x, y):
    """Return how often the nearest other image has the same label."""
    gaps = ((x[:, None] - x) ** 2).sum(axis=2)  # shape (n, n)
    np.fill_diagonal(gaps, np.inf)  # no image is its own neighbour
    return (y[gaps.argmin(axis=1)] == y).mean()


print(f"these labels: {agree(x_200, y_200):.2f}")
x_200, y_200 = x_train[:200], y_train[:200]
print(f"cured, shuffled together: {agree(x_200, y_200):.2f}")
network = build()
train(network, np.tile(x_200, (20, 1)), np.tile(y_200, 20), 12)
_, accuracy = score(network, x_val, y_val)
print("validation: accuracy above 0.8:", accuracy > 0.8)

# %% [markdown]
# Shuffle with *one* order for both, `order = rng.permutation(n)`, then `x[order]` and `y[order]`, as in the set-up.

# %% [markdown]
# **Next time:** training falls and validation stays at *chance*, not somewhat lower: look at twenty images with their labels before anything else.

# %% [markdown]
# The second program has its softmax over axis 0: over the images of a batch, where it should be over the ten digits. Its loss falls as it should, down to that of the healthy network.
#
# **Predict first:** what is its accuracy on the validation set, asked in one batch, in batches of 8, and one image at a time?


# %% {"output": "atol=0.005 rtol=0.05"}
def softmax_over(axis):
    """Return the network with its softmax over the given axis."""
    layers = build().layers
    layers[-1].activation = keras.activations.linear
    network = keras.Sequential([keras.Input((64,)), *layers])
    network.add(keras.layers.Softmax(axis=axis))
    return network


for axis in (0, 1):
    network = softmax_over(axis)
    losses = train(network, x_train, y_train)
    print(f"axis {axis}: loss {losses[-1]:.2f}")
    for batch in (len(x_val), 8, 1):
        shares = network.predict(x_val, batch, verbose=0)
        accuracy = (shares.argmax(axis=1) == y_val).mean()
        print(f"    batches of {batch}: accuracy {accuracy:.2f}")
    print(f"    sum of one image's ten: {shares[0].sum():.1f}")

# %% [markdown]
# Alone, an image is the only one in its column of the batch, and gets a 1 ten times: no answer at all. The answer to an image must not depend on who else is asked.
#
# Why did the loss not notice? Keras, on TensorFlow, takes a shortcut: it computes the cross-entropy from the sums *before* the softmax, because that is more exact. So it never sees the wrong axis.

# %% [markdown]
# **Next time:** give the network one image alone and the same image in a batch. The answers must agree, and each row must add up to 1.

# %% [markdown]
# ## Case 5. It is too good
#
# To have more data, somebody makes eight noisy copies of each of 200 images, shuffles them all, and holds half back for validation. For the experiment we toss the labels: each is drawn by lot from 0 to 9.
#
# **Predict first:** what accuracy can an honest validation show?


# %%
def copies(x, y):
    """Return eight noisy copies of each image, with its label."""
    more = np.repeat(x, 8, axis=0)
    noise = np.random.default_rng(1).normal(0, 0.03, more.shape)
    return (more + noise).astype("float32"), np.repeat(y, 8)


def distance(x, known):
    """Return the median distance from x to the nearest known image."""
    gaps = ((x[:, None] - known) ** 2).sum(axis=2)
    return np.median(np.sqrt(gaps.min(axis=1)))


def examine(name, x, y, x_new, y_new):
    """Train on x, print what validation on x_new shows, and why."""
    network = build()
    train(network, x, y, epochs=30, batch=16)
    _, accuracy = score(network, x_new, y_new)
    print(f"{name}: accuracy above 0.8: {accuracy > 0.8}")
    print(f"    accuracy below 0.2: {accuracy < 0.2}")
    print(f"    nearest known image: {distance(x_new, x):.2f}")


# %% {"output": "rtol=0.02"}
rng = np.random.default_rng(0)
tossed = rng.integers(10, size=200)
x_more, y_more = copies(x_train[:200], tossed)
order = rng.permutation(len(x_more))
one, two = np.split(order, 2)
halves = x_more[one], y_more[one], x_more[two], y_more[two]
examine("copied, then split", *halves)

known = copies(x_train[:100], tossed[:100])
new = copies(x_train[100:200], tossed[100:])
examine("split, then copied", *known, *new)

# %% [markdown]
# There is nothing to find in tossed labels, so an honest accuracy is about one in ten. The first is a **leak**: nearly every validation image has siblings in the training set, and the network knows their label by heart.
#
# The distance shows it. In the first split, a validation image lies 0.32 from the nearest one that the network learnt from; in the second, 1.52. Split first, then copy, and the leak is gone.
#
# Our own split is not above suspicion: the same writers are in both parts. [The perceptron](../neuron/perceptron.md) shows what that does.

# %% [markdown]
# **Next time:** if validation is better than you can explain, toss the labels and run everything again. What is then better than guessing is a leak.

# %% [markdown]
# ## Case 6. The same images from another file
#
# The network has tanh units and works. Then come the same images from a file in which white is 255 instead of 1.
#
# **Predict first:** which accuracies do the pixels to 1, to 16 and to 255 give? A unit of the first layer answers an image by a number from −1 to 1: how often is it beyond 0.99 on either side, at the start?


# %% {"output": "atol=0.005 rtol=0.05"}
def stuck(network, x):
    """Return how many first-layer units say the same to all x."""
    answers = network.layers[0](x).numpy()
    return int((abs(answers.mean(axis=0)) > 0.99).sum())


for white in (1, 16, 255):
    x, x_new = white * x_train, white * x_val
    network = build("tanh")
    answers = network.layers[0](x).numpy()
    saturated = (abs(answers) > 0.99).mean()
    slope = gradients(network, x, y_train)[0]
    train(network, x, y_train)
    _, accuracy = score(network, x_new, y_val)
    print(f"white is {white}: accuracy above 0.8: {accuracy > 0.8}")
    print(f"    saturated at the start: {saturated:.2f}")
    print(f"    gradient of layer 1: {slope:.3f}")
    print(
        f"    more than 24 stuck in the end: {stuck(network, x) > 24}"
    )

# %% [markdown]
# At 255 nearly every unit is **saturated**: it answers −1 or 1, or nearly, where its slope is about 0. Yet the gradient of layer 1 is not smaller but larger, because a weight's gradient is multiplied by the input.
#
# So the weights move more, and each move is multiplied again by inputs 255 times as large: the sums leap. A unit that says the same to every image, at −1 or 1, has hardly any slope left to come back by. In the end most are stuck.
#
# At 16 most units are saturated too, and it learns all the same. So a saturated share is a warning, and no verdict.
#
# The cure is the line in the set-up that divides by the largest pixel. Use the same divisor for new images.

# %% [markdown]
# **Next time:** print the smallest and the largest number that goes in. Numbers of about 1 are what Keras's starting weights are made for.

# %% [markdown]
# ## Case 7. The accuracy is wonderful, or never moves
#
# Two programs with a loss that does not fit the labels. The first has ten digits, labels in one-hot form, and `binary_crossentropy`.
#
# **Predict first:** the network has learnt nothing yet. What is its binary accuracy?

# %% {"output": "atol=0.005 rtol=0.05"}
targets = np.eye(10)[y_train]  # one-hot: a row of ten for each label
new_targets = np.eye(10)[y_val]
for loss in ("binary_crossentropy", "categorical_crossentropy"):
    network = build()
    sgd = keras.optimizers.SGD(0.2)
    network.compile(sgd, loss, metrics=["binary_accuracy"])
    for epochs in (0, 1):
        network.fit(x_train, targets, epochs=epochs, verbose=0)
        _, binary = network.evaluate(x_val, new_targets, verbose=0)
        _, accuracy = score(network, x_val, y_val)
        print(f"{loss}, after {epochs} epochs")
        print(f"    binary accuracy {binary:.2f}")
        print(f"    accuracy {accuracy:.2f}")

# %% [markdown]
# Binary accuracy asks ten questions an image: is it a 0, is it a 1, and so on. Nine of the ten right answers are "no". Whoever always says no is right in 0.90 of them, and knows nothing. The network trained with it also learns more slowly: compare the accuracies after one epoch.
#
# For years, from [2016](https://github.com/keras-team/keras/pull/3098), plain `"accuracy"` meant binary accuracy as soon as the loss was `binary_crossentropy`. Keras 3 decides by the shapes, and tells the truth here. Old listings were written for the other.
#
# The cure is `categorical_crossentropy` for one-hot labels. For labels such as 5 it is the sparse one; the wrong way round raises an error ([the MNIST chapter](../practice/mnist.md) shows it).

# %% [markdown]
# The second program asks one question: is the digit odd? It has one output unit, and softmax, "because that is for classes". We keep the warnings, to look at them later.
#
# **Predict first:** the loss falls well. And the accuracy?

# %% {"output": "atol=0.005 rtol=0.05"}
import warnings

for activation in ("softmax", "sigmoid"):
    keras.utils.set_random_seed(0)
    layers = [
        keras.Input((64,)),
        keras.layers.Dense(32, "relu"),
        keras.layers.Dense(1, activation),
    ]
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        network = keras.Sequential(layers)
        sgd = keras.optimizers.SGD(0.2)
        network.compile(sgd, "binary_crossentropy")
        odd = y_train % 2
        fit = network.fit(x_train, odd, epochs=10, verbose=0).history
        outputs = network.predict(x_val, verbose=0)[:, 0]
    first, *_, last = fit["loss"]
    right = (outputs > 0.5) == y_val % 2
    print(f"{activation}: loss {first:.2f} to {last:.2f}")
    print(f"    accuracy {right.mean():.2f}")
    print(f"    outputs {outputs.min():.2f} to {outputs.max():.2f}")
    print(f"    warned: {len(said) > 0}")
print(f"odd digits in the validation set: {(y_val % 2).mean():.2f}")

# %% [markdown]
# Softmax shares out 1 among its units, and one unit gets all of it: the output is 1, whatever the image. So the accuracy is the share of odd digits. The loss falls nevertheless, by the shortcut of case 4. The cure is a sigmoid.
#
# Keras said so, in a warning: "The softmax operation will always return the value 1, which is likely not what you intended." It is easily missed among the lines that TensorFlow writes at the start.

# %% [markdown]
# **Next time:** look at the outputs themselves, their smallest and largest. And compare the accuracy with that of always giving the commonest answer.

# %% [markdown]
# ## Case 8. Thawed, and still frozen
#
# A layer with `trainable = False` is **frozen**: training leaves its weights alone. You freeze two layers, train the last one, then thaw the two and call `fit` again.
#
# **Predict first:** by how much do the three layers move in the second training?


# %% {"output": "atol=0.005 rtol=0.1"}
def moved(network, before):
    """Print the size of each layer's change since `before`."""
    for number, old in enumerate(before):
        change = size(network.layers[number].kernel.numpy() - old)
        print(f"    layer {number + 1} moved by {change:.3g}")


def kernels(network):
    """Return a copy of the weights of each layer."""
    return [layer.kernel.numpy().copy() for layer in network.layers]


network = build()
for layer in network.layers[:2]:
    layer.trainable = False
train(network, x_train, y_train)
for layer in network.layers:
    layer.trainable = True

before = kernels(network)
network.fit(x_train, y_train, epochs=10, verbose=0)
print(f"thawed: accuracy {score(network, x_val, y_val)[1]:.2f}")
moved(network, before)

before = kernels(network)
train(network, x_train, y_train)  # compiles, then fits
print(f"compiled again: accuracy {score(network, x_val, y_val)[1]:.2f}")
moved(network, before)

# %% [markdown]
# `fit` works with what it found when the program was compiled and first run. A later change of `trainable` is not seen, and nothing says so. After each change, compile again. Try the other way round too: train, freeze, train on.

# %% [markdown]
# **Next time:** keep a copy of the weights, train one epoch, and see which layers moved. Exactly 0 means that nobody asked the layer to learn.

# %% [markdown]
# ## Which check finds which fault?
#
# Six checks, none longer than a few seconds, on networks and data from the cases above (the cell needs functions of cases 4 and 5):
#
# - **range**: do all inputs lie between −5 and 5?
# - **look**: do most images have the label of the nearest other image?
# - **start**: is the loss before training within 0.5 of ln 10?
# - **slope**: has every layer a gradient other than 0?
# - **alone**: does an image get the same answer alone and in a batch?
# - **heart**: does the network learn ten images by heart, to a loss below 0.1?
#
# **Predict first:** which of the seven faults gets past all six?


# %% {"output": "varies \"6, white\""}
def failed(network, x, y, rate=0.2):
    """Return the names of those of the six checks that fail."""
    together = network.predict(x[:10], verbose=0)
    alone = network.predict(x[:10], batch_size=1, verbose=0)
    results = {
        "range": abs(x).max() < 5,
        "look": agree(x[:300], y[:300]) > 0.5,
        "start": abs(score(network, x, y)[0] - np.log(10)) < 0.5,
        "slope": min(gradients(network, x, y)) > 0,
        "alone": np.allclose(together, alone, atol=1e-3),
        "heart": by_heart(network, x, y, rate) < 0.1,
    }
    return [name for name, passed in results.items() if not passed]


def dead():
    """Return a network after three epochs at a rate of 5.0."""
    network = build()
    train(network, x_train, y_train, epochs=3, rate=5.0)
    return network


data = x_train, y_train
apart = x_train, np.random.default_rng(1).permutation(y_train)
tossed = np.random.default_rng(0).integers(10, size=200)
leak = copies(x_train[:200], tossed)
faults = {
    "healthy": (build, *data),
    "1, rate 0.0005": (build, *data, 0.0005),
    "2, all 0": (lambda: build(weights="zeros"), *data),
    "3, dead layer": (dead, *data),
    "4, labels apart": (build, *apart),
    "4, wrong axis": (lambda: softmax_over(0), *data),
    "5, copied, then split": (build, *leak),
    "6, white is 255": (lambda: build("tanh"), 255 * x_train, y_train),
}
for name, (make, *rest) in faults.items():
    print(f"{name}:", ", ".join(failed(make(), *rest)) or "passes all")

# %% [markdown]
# The leak. Its images are sound, its network too, and "look" likes it best of all, since the nearest image is a copy. Only the tossed labels and the distance between the two parts gave it away.
#
# Ten images by heart finds, here, every fault of network and training. It knows nothing of faults in the data: those need "range" and "look", and no network at all. No check finds everything. (Cases 7 and 8 are missing, as `by_heart` chooses its own loss and compiles anew.)

# %% [markdown]
# ## The order to look in
#
# From cheap to dear, and from the data to the network. Stop at the first line that you cannot answer with yes.
#
# 1. Have you looked at twenty inputs with their labels, and at the smallest and largest number? (Cases 4 and 6)
# 2. Do all shapes say what you mean, and does each row of the output add up to 1? (Cases 4 and 7)
# 3. Is the loss before training about ln 10, or ln of your number of classes? (Case 4, question 3)
# 4. Did you read every warning? (Case 7)
# 5. Does it learn ten examples by heart? (Cases 1, 2 and 3)
# 6. Has every layer a gradient, do its units differ, do some of them fire? (Cases 2 and 3)
# 7. Did every layer move that should, by about a thousandth of its weights a step? (Cases 1 and 8)
# 8. Is validation better than the commonest answer, and at chance when you toss the labels? (Cases 5 and 7)
#
# Only then try another network. Change one thing at a time, and measure the same thing again.

# %% [markdown]
# ## What these numbers show, and what they do not
#
# They show one network, one seed, one small data set, and plain gradient descent. We tried neither Adam nor batch normalisation. Where a run leaps, the last digits differ from machine to machine, so you saw a bound or a count in place of a number.
#
# A network that passes all checks can still be too small, or learn what you do not want. [Training you can trust](../learning/training.md) goes on there.

# %% [markdown]
# ## In three lines
#
# - Many faults end at the same loss, the one of guessing. The loss tells you that something is wrong, and not what.
# - A falling loss is no proof either: look at the outputs, one image alone, and data that the network has not seen.
# - Measure before you change anything: ten images by heart, the gradient of each layer, the nearest neighbour's label.

# %% [markdown]
# ## Questions
#
# Answer them before you go on to the last section.
#
# **1. Compute.** A network has 100 classes and knows nothing. What is its loss before the first step, about?
#
# **2. Recall.** Case 2 and case 3 both have layers whose gradient is exactly 0. Which measurement tells them apart?
#
# **3. Change the code.** Give the healthy network, with ReLU, the pixels up to 255. Which check finds the fault before the first step?
#
# **4. Explain.** A friend's network is right on all training images, and on one in ten validation images. "Overfitting", he says, and adds dropout. What do you ask him to measure first?

# %% [markdown]
# ## Where to read more
#
# - A. Karpathy, [A recipe for training neural networks](https://karpathy.github.io/2019/04/25/recipe/), 2019. The loss at the start and one batch by heart stand there, with much else.
# - X. Glorot and Y. Bengio, "Understanding the difficulty of training deep feedforward neural networks", *AISTATS*, 2010. [Proceedings of Machine Learning Research 9](https://proceedings.mlr.press/v9/glorot10a/glorot10a.pdf).
# - K. He, X. Zhang, S. Ren and J. Sun, "Delving deep into rectifiers", 2015. [arXiv:1502.01852](https://arxiv.org/abs/1502.01852).
# - L. Lu, Y. Shin, Y. Su and G. E. Karniadakis, "Dying ReLU and initialization: theory and numerical examples", 2019. [arXiv:1903.06733](https://arxiv.org/abs/1903.06733).
# - S. Kaufman, S. Rosset, C. Perlich and O. Stitelman, "Leakage in data mining: formulation, detection, and avoidance", *ACM Transactions on Knowledge Discovery from Data*, 2012. [doi:10.1145/2382577.2382579](https://doi.org/10.1145/2382577.2382579).

# %% [markdown]
# ## Answers
#
# **1.** Each class gets a hundredth, so it is ln 100, which is 4.61.

# %%
print(f"ln 100 = {np.log(100):.2f}")

# %% [markdown]
# **2.** The different units. With all weights 0 there is one. In the dead network, all have weights of their own. Silent units do not tell the two apart: if all weights are 0, every sum is 0, and so is every ReLU.

# %%
print("all 0:", different(build(weights="zeros")), "different")
print("dead:", different(dead()), "different")

# %% [markdown]
# **3.** "Range", and "start" too: the loss is far above ln 10. With 255 times as large inputs the sums are 255 times as large, and softmax is sure of wrong answers.

# %% {"output": "rtol=0.02"}
loss, _ = score(build(), 255 * x_train, y_train)
print(f"loss before the first step: {loss:.1f}")

# %% [markdown]
# **4.** One in ten is chance, and overfitting seldom goes so far: some of what was learnt usually helps with new images. He should compare the label of each image with that of its nearest neighbour, in both sets, and look at twenty of each. Labels that were shuffled apart, or scaled in one set only, are likelier than overfitting.

# %% [markdown]
# **Next:** [The list of lessons](../index.md#the-lessons), where each says what you can do afterwards.

# ---
# jupyter:
#   # ruff: noqa: E501  (the line that opens a cell carries its alt text)
#   description: Open a trained CNN, look at what each layer makes of a digit, and test what such pictures prove.
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # What the CNN sees
#
# You open a trained CNN and look at what each layer makes of a digit. Each picture is then put to a test, some beside a network that has learned nothing.
#
# *You need: [A CNN that reads digits](../types/cnn.md), and NumPy arrays. Thirty minutes to read; all cells together run in one to two minutes.*
#
# To change the cells, download the notebook and upload it to [Colab](https://colab.research.google.com/), or run it in JupyterLab ([Install and check](../start/install.md)). It takes about 2 GB of memory. Before you begin, clear all outputs: where it says "Predict first", write your guess down before you look.

# %% [markdown]
# ## Train the network
#
# The tools, and colours that can be read on a light and on a dark page. `signs` is a scale of colours: orange below zero, white at zero, blue above.

# %%
import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
from matplotlib.colors import LinearSegmentedColormap

BLUE, VERMILION, GREY = "#0072B2", "#D55E00", "#757575"
style = {
    "figure.facecolor": "none",
    "axes.facecolor": "none",
    "axes.edgecolor": GREY,
    "axes.labelcolor": GREY,
    "axes.spines.right": False,
    "axes.spines.top": False,
    "font.size": 12,
    "image.cmap": "gray",
    "image.interpolation": "none",
    "text.color": GREY,
    "xtick.color": GREY,
    "ytick.color": GREY,
}
plt.rcParams.update(style)
signs = LinearSegmentedColormap.from_list(
    "signs", [VERMILION, "white", BLUE]
)

# %% [markdown]
# The data are MNIST by Y. LeCun, C. Cortes and C. J. C. Burges, licensed CC BY-SA 3.0. All digits in this notebook, and all pieces of digits, are from it.

# %% {"output": "full"}
(x_train, y_train), (x_test, y_test) = keras.datasets.mnist.load_data()
x_train = x_train[..., np.newaxis].astype("float32") / 255
x_test = x_test[..., np.newaxis].astype("float32") / 255
print("training", x_train.shape, "test", x_test.shape)

# %% [markdown]
# The layers are those of the small network in the tutorial. We build them twice from the same seed. One network is trained for three epochs, about half a minute on two cores; the other stays as it began.


# %%
def build():
    """Return the small CNN of the tutorial, with seed 0."""
    keras.utils.set_random_seed(0)
    layers = [keras.Input((28, 28, 1))]
    same = {"padding": "same", "use_bias": False}
    for filters, size in ((16, 5), (32, 3)):
        layers += [
            keras.layers.Conv2D(filters, size, **same),
            keras.layers.MaxPooling2D(2),
            keras.layers.BatchNormalization(momentum=0.9),
            keras.layers.ReLU(),
        ]
    layers += [
        keras.layers.Conv2D(64, 3, use_bias=False),
        keras.layers.BatchNormalization(momentum=0.9),
        keras.layers.ReLU(),
        keras.layers.Flatten(),
        keras.layers.Dropout(0.3),
        keras.layers.Dense(10, activation="softmax"),
    ]
    return keras.Sequential(layers)


untrained, network = build(), build()
steps = 3 * int(np.ceil(len(x_train) / 128))
rate = keras.optimizers.schedules.CosineDecay(3e-3, steps)
adam = keras.optimizers.Adam(rate)
network.compile(adam, "sparse_categorical_crossentropy")
options = {"batch_size": 128, "epochs": 3, "verbose": 0}
history = network.fit(x_train, y_train, **options)


# %% {"output": "full atol=0.003; quick accuracy>=0.85"}
def ask(network, pictures):
    """Return the ten outputs for n pictures, (n, 28, 28, 1)."""
    return network.predict(pictures, batch_size=500, verbose=0)


accuracy = (ask(network, x_test).argmax(axis=1) == y_test).mean()
print(f"test accuracy {accuracy:.4f}")

# %% [markdown]
# ## Its kernels
#
# The first layer has 16 kernels of 5 by 5 weights. Here they are twice, as they began and as they were learned. The letters do not say which is which.

# %% {"alt": "Two groups, A and B, of sixteen squares each. A square has five by five fields, orange for negative and blue for positive weights. In both groups the colours are mixed, and it takes a long look to see any order."}
kernels = {
    "A": untrained.layers[0].get_weights()[0][:, :, 0],
    "B": network.layers[0].get_weights()[0][:, :, 0],
}  # each of shape (5, 5, 16)

figure, axes = plt.subplots(4, 8, figsize=(6.4, 3.6))
for (name, group), rows in zip(kernels.items(), (axes[:2], axes[2:])):
    most = abs(group).max()
    for k, axis in enumerate(rows.flat):
        axis.imshow(group[..., k], signs, vmin=-most, vmax=most)
        axis.axis("off")
    rows[0, 0].set_title(name, loc="left")
plt.show()

# %% [markdown]
# **Predict first:** which group has learned, A or B?
#
# A kernel that looks for an edge has weights of one sign side by side. So we measure how much a weight resembles its neighbour: 0 if not at all, 1 if it is the same.

# %% {"output": "full atol=0.005 rtol=0.1"}
for name, group in kernels.items():
    down = np.corrcoef(group[1:].ravel(), group[:-1].ravel())[0, 1]
    left, right = group[:, 1:], group[:, :-1]
    across = np.corrcoef(left.ravel(), right.ravel())[0, 1]
    print(f"{name}: neighbours alike {(down + across) / 2:.2f}")

# %% [markdown]
# B, but little is to be seen. The random kernels are at about zero, the learned ones a little above. Three epochs have changed them and not made them tidy; the tutorial's, after eight epochs, are tidier.

# %% [markdown]
# ## Its maps
#
# A second network with the same layers hands out the maps after each of the three ReLUs. We ask it 500 pictures at a time; `zip(*given)` gathers what belongs to the same block.


# %%
def inside(network):
    """Return a network that gives the maps of all three blocks."""
    relu = keras.layers.ReLU
    blocks = [x.output for x in network.layers if isinstance(x, relu)]
    return keras.Model(network.inputs[0], blocks)


networks = {"trained": network, "untrained": untrained}
looks = {name: inside(who) for name, who in networks.items()}


def maps_of(name, pictures):
    """Return the maps of the three blocks, a list."""
    starts = range(0, len(pictures), 500)
    given = [looks[name](pictures[i : i + 500]) for i in starts]
    return [np.concatenate(block) for block in zip(*given)]


for block, maps in enumerate(maps_of("trained", x_test[:1]), 1):
    print(f"block {block}: {maps[0].shape}, {maps[0].size:,} numbers")

# %% [markdown]
# The maps shrink and become more. There are four times as many numbers as pixels, then half of that.
#
# We take a 4 and draw the six strongest maps of each block. Above the first maps stand the kernels they belong to.

# %% {"alt": "Four rows of six squares. First, kernels in orange and blue. Below, the maps of the first block: a 4 in which different edges are bright. Then the second block's, coarser, in which the 4 can be guessed. Last, five by five fields, in which it cannot."}
which = 4  # change me: 0 to 9
digit = x_test[y_test == which][:1]


def draw_maps(name):
    """Draw the six strongest maps of each block for the digit."""
    maps = maps_of(name, digit)
    first = networks[name].layers[0].get_weights()[0][:, :, 0]
    figure, axes = plt.subplots(4, 6, figsize=(6.4, 4.4))
    for row, stack in enumerate(maps, 1):
        order = stack[0].sum(axis=(0, 1)).argsort()[::-1]
        for axis, k in zip(axes[row], order):
            axis.imshow(stack[0, ..., k])
        if row == 1:
            for axis, k in zip(axes[0], order):
                most = abs(first[..., k]).max()
                axis.imshow(first[..., k], signs, vmin=-most, vmax=most)
    for axis in axes.flat:
        axis.axis("off")
    plt.show()


draw_maps("trained")

# %% [markdown]
# A map is bright where the picture resembles its kernel: blue weights on ink, orange ones on none. In the last row nothing of the shape is left to see, and yet the answer is computed from it.
#
# **Predict first:** what do the same maps look like in the network that has learned nothing?

# %% {"output": "full atol=0.005 rtol=0.1; varies \"trained\"", "alt": "The same four rows from the untrained network. The kernels are random. The first maps show the 4 with different edges bright, much as in the trained network; the second are coarser, the last are five by five fields."}
draw_maps("untrained")
for name in networks:
    maps = maps_of(name, x_test[:500])[1]
    flat = maps.reshape(-1, 32)  # second block, a column for each map
    alike = np.corrcoef(flat.T)[np.triu_indices(32, 1)].mean()
    print(f"{name}: maps alike {alike:.2f}")

# %% [markdown]
# The 4 is in them too. Any small kernel, even a random one, makes another picture of the digit. That a map looks sensible does not show that anything was learned.
#
# The difference takes a second look. The trained maps are darker, with single edges, and one is unlike the other. The two numbers measure this in the second block, over 500 digits, for all pairs of maps: 1 would mean all the same.

# %% [markdown]
# ## What excites a unit
#
# One number of a map of the second block depends on a piece of the picture only, its receptive field.
#
# **Predict first:** the path is a kernel of 5, pooling by 2, a kernel of 3, pooling by 2. How many columns wide is that piece?
#
# To find out, we put noise into one column after the other, and see when the numbers in row 3 and column 3 of the maps move.

# %%
rng = np.random.default_rng(0)
noise = rng.random((28, 28, 1), dtype="float32")
changed = np.repeat(noise[np.newaxis], 28, axis=0)
for column in range(28):
    changed[column, :, column] = 9 * rng.random((28, 1))
before = maps_of("trained", noise[np.newaxis])[1][:, 3, 3]
after = maps_of("trained", changed)[1][:, 3, 3]  # (28, 32)
moved = abs(after - before).max(axis=1) > 0.001
seen = np.flatnonzero(moved)
print(f"{len(seen)} columns, from {seen[0]} to {seen[-1]}")

# %% [markdown]
# By hand: the kernel sees 5 and the pooling adds 1, that is 6. From here one step is two pixels: the kernel of 3 adds 4, the pooling 2. That is 12. From unit to unit it is four pixels, so the field of row r begins in pixel row 4r − 4.

# %% [markdown]
# Now we look for the digits that excite a unit most, and cut out the piece it saw.

# %% {"alt": "Three rows of six pieces of digits, each twelve by twelve pixels. Within a row the pieces look alike: strokes that bend or cross in the same way, at the same place of the piece."}
units = (0, 1, 2)  # change me: three numbers from 0 to 31
second = maps_of("trained", x_test)[1]  # shape (n, 7, 7, 32)


def strongest(unit, count):
    """Return the pieces of test digits that excite a unit most."""
    found = second[..., unit]  # shape (n, 7, 7)
    order = found.max(axis=(1, 2)).argsort()[::-1]
    pieces = []
    for i in order[:count]:
        row, column = np.unravel_index(found[i].argmax(), (7, 7))
        framed = np.pad(x_test[i, ..., 0], 4)  # so begin at 4r, 4c
        piece = framed[4 * row :, 4 * column :][:12, :12]
        pieces.append(piece)
    return pieces


figure, axes = plt.subplots(3, 6, figsize=(6.4, 3.4))
for row, unit in zip(axes, units):
    for axis, piece in zip(row, strongest(unit, 6)):
        axis.imshow(piece, vmin=0, vmax=1)
        axis.axis("off")
plt.show()

# %% [markdown]
# Each row is one unit. Within a row the pieces resemble each other: the unit answers to a piece of stroke, and not to a digit.
#
# Or is it a digit? We take the 100 test digits that excite a unit most, anywhere in its map. Which share of them has the commonest label? To compare: the same for 100 digits drawn by lot.
#
# **Predict first:** what is that share, on average over the units, in the first block and in the third? And without training?

# %% {"output": "full atol=0.005 rtol=0.1"}
lots = [np.bincount(rng.choice(y_test, 100)).max() for _ in range(500)]
print(f"by lot: {np.mean(lots) / 100:.2f}")
for name in networks:
    for block, maps in enumerate(maps_of(name, x_test), 1):
        peaks = maps.max(axis=(1, 2))  # shape (n, units)
        top = y_test[peaks.argsort(axis=0)[-100:]]  # (100, units)
        shares = [np.bincount(labels).max() / 100 for labels in top.T]
        print(f"{name}, block {block}: share {np.mean(shares):.2f}")

# %% [markdown]
# Deeper units are choosier, and from the second block on training makes them more so. Still, on average only about half of the third block's strongest hundred bear one label: the usual unit is no detector of one digit. The answer is read from many together.
#
# Again the untrained network is worth the look: without it, the share of the first block would pass for something learned.

# %% [markdown]
# ## Cover a piece of the digit
#
# Zeiler and Fergus (2013) slid a square over the picture and asked the network each time. If the right answer loses its probability, something the network needs was under the square.
#
# **Predict first:** take the first 4, 6, 8 and 9 of the test set and a black square of 7 by 7 pixels. For which of them can one square change the answer?


# %% {"alt": "Above, four digits: 4, 6, 8, 9. Below each, the digit's outline, orange where covering takes probability from the right answer. There is a small area on the left arm of the 4, where the loop of the 6 closes, at the crossing of the 8, and at the loop of the 9."}
def covered(picture, tone=0.0, size=7, step=1):
    """Return copies of a picture, a square covered in each."""
    places = range(0, 29 - size, step)
    copies = []
    for row in places:
        for column in places:
            copy = picture.copy()
            copy[row : row + size, column : column + size] = tone
            copies.append(copy)
    return np.array(copies)


chosen = [np.flatnonzero(y_test == d)[0] for d in (4, 6, 8, 9)]
lost = []
for i in chosen:
    given = ask(network, covered(x_test[i]))[:, y_test[i]]
    lost.append(np.pad(1 - given.reshape(22, 22), 3))

figure, axes = plt.subplots(2, 4, figsize=(6.4, 3.4))
loss_scale = LinearSegmentedColormap.from_list("", ["white", VERMILION])
for (above, below), i, values in zip(axes.T, chosen, lost):
    above.imshow(x_test[i])
    below.imshow(values, loss_scale, vmin=0, vmax=1)
    below.contour(x_test[i, ..., 0], [0.5], colors=GREY, linewidths=1)
    below.set_title(f"{values.max():.2f}", size=11)
    above.axis("off"), below.axis("off")
plt.show()

# %% [markdown]
# The number above each map is the largest loss: one square takes most of the right answer's probability from each of them. And only a few places matter. For the 8 it is the crossing in the middle, for the 9 the loop.

# %% [markdown]
# Is black the right colour to cover with? It cannot show that a blank place matters: there it changes nothing. But the opening at the top of a 4 is what keeps it from being a 9.
#
# **Predict first:** of a hundred digits, for how many can one square change the answer: a black one, a grey one, a white one?

# %% {"output": "full atol=0.005 rtol=0.1; varies \"grey\""}
some = x_test[:100]
answers = ask(network, some).argmax(axis=1)
for name, tone in {"black": 0, "grey": 0.5, "white": 1}.items():
    stack = [covered(x, tone, step=3) for x in some]  # 64 each
    given = ask(network, np.concatenate(stack)).argmax(axis=1)
    other = given.reshape(100, 64) != answers[:, np.newaxis]
    print(f"{name}: {other.any(axis=1).mean():.2f} of the digits")

# %% [markdown]
# Black and white can each turn more than half of the digits, grey far fewer. None of them is "nothing": black erases ink, white adds it, and grey is something that no training picture had.
#
# So where it looks depends on what you cover with. A map of this kind belongs with its square's size and colour.

# %% [markdown]
# ## The gradient to the pixels
#
# Backpropagation says how fast the loss rises with each weight. It can say as well how fast the winning **score**, its weighted sum before softmax, rises with each pixel. The size of that gradient, pixel by pixel, is called a **saliency map** (Simonyan and others 2013).
#
# `GradientTape` writes down what is computed, so that TensorFlow can go back through it.


# %% {"alt": "Four columns, for a 4, a 6, an 8 and a 9; four rows. First the digit. Second the gradient's size: bright pixels scattered over and around the strokes. Third its mean over fifty noisy copies: a smoother cloud around the digit. Fourth the digit's outline with the loss by covering: a few connected orange areas."}
def scores(name, pictures):
    """Return the ten weighted sums before softmax."""
    weights, bias = networks[name].layers[-1].get_weights()
    third = looks[name](pictures)[2]  # shape (n, 5, 5, 64)
    return tf.reshape(third, (-1, 1600)) @ weights + bias


def gradients(name, pictures):
    """Return how fast each picture's winning score rises, by pixel."""
    pictures = tf.constant(pictures)
    with tf.GradientTape() as tape:
        tape.watch(pictures)
        winning = tf.reduce_max(scores(name, pictures), axis=1)
    return tape.gradient(winning, pictures).numpy()


figure, axes = plt.subplots(4, 4, figsize=(6, 6))
for column, i, values in zip(axes.T, chosen, lost):
    one = x_test[i : i + 1]
    copies = one + rng.normal(0, 0.2, (50, 28, 28, 1)).astype("float32")
    column[0].imshow(one[0])
    column[1].imshow(abs(gradients("trained", one)[0]))
    column[2].imshow(abs(gradients("trained", copies)).mean(axis=0))
    column[3].imshow(values, loss_scale, vmin=0, vmax=1)
    column[3].contour(one[0, ..., 0], [0.5], colors=GREY, linewidths=1)
    for axis in column:
        axis.axis("off")
plt.show()

# %% [markdown]
# The second row is the saliency map. It looks noisy. The third is the mean over fifty copies of the digit with noise added, which Smilkov and others (2017) called SmoothGrad.
#
# Why noisy? A gradient is a slope: it says what a very small change does.
#
# We put that to the test. Each square of 7 by 7 pixels is dimmed by a hundredth, or blanked. The gradient predicts how the score changes, and the network says how it does.
#
# **Predict first:** how well do prediction and fact agree (1 is perfect, 0 not at all), for a hundredth and for the whole?

# %% {"output": "full atol=0.005 rtol=0.1"}
slopes = gradients("trained", some)
winner = ask(network, some).argmax(axis=1).repeat(64)
for share in (0.01, 1):
    predicted, found = [], []
    for x, slope in zip(some, slopes):
        change = share * (covered(x, step=3) - x)  # (64, 28, 28, 1)
        predicted.append((change * slope).sum(axis=(1, 2, 3)))
        found.append(x + change)
    after = scores("trained", np.concatenate(found)).numpy()
    before = scores("trained", some).numpy().max(axis=1).repeat(64)
    fact = after[range(len(after)), winner] - before
    agree = np.corrcoef(np.concatenate(predicted), fact)[0, 1]
    print(f"dimmed by {share}: agreement {agree:.2f}")

# %% [markdown]
# For a hundredth, perfect to two decimals. For the whole square it is a rough guess. In between, ReLUs and poolings switch, and each switch changes the slopes.
#
# That is also why the map is noisy. Of four numbers, pooling passes one on: a pixel's slope may be large and its neighbour's small. Covering takes 49 pixels at once, and so averages. Neither map is wrong; they answer different questions.

# %% [markdown]
# Adebayo and others (2018) asked something simpler: does the map change when the network is a random one? If it does not, it shows the picture and not the network.
#
# Many people multiply the gradient by the pixels, because that looks cleaner. We compare trained and untrained, both ways.
#
# **Predict first:** which of the two ways changes less?

# %% {"output": "full atol=0.005 rtol=0.1"}
ours, random = slopes, gradients("untrained", some)
ways = {
    "gradient": (abs(ours), abs(random)),
    "gradient times pixel": (abs(ours * some), abs(random * some)),
}
for name, (one, two) in ways.items():
    pairs = zip(one, two)
    alike = [np.corrcoef(a.ravel(), b.ravel())[0, 1] for a, b in pairs]
    print(f"{name}: trained and untrained alike {np.mean(alike):.2f}")

# %% [markdown]
# The product changes less. It is zero wherever the picture is black, in any network. What looks cleaner is in good part the digit.

# %% [markdown]
# ## Push the digit, turn the digit
#
# In the tutorial the CNN lost accuracy when digits were pushed aside. Where inside does it happen? From number to number in a map of the third block it is four pixels. So we push by four, and compare the maps: place by place, and moved along by one place.
#
# **Predict first:** how alike are they, in place and moved along?


# %% {"output": "full atol=0.005 rtol=0.1"}
def pushed(pictures, right):
    """Return pictures pushed to the right by some pixels."""
    framed = np.pad(pictures, ((0, 0), (0, 0), (right, 0), (0, 0)))
    return framed[:, :, :28]


some, labels = x_test[:1000], y_test[:1000]
still = maps_of("trained", some)[2]  # shape (1000, 5, 5, 64)
moved = maps_of("trained", pushed(some, 4))[2]
pairs = {
    "in place": (still, moved),
    "moved along": (still[:, :, :-1], moved[:, :, 1:]),
}
for name, (one, two) in pairs.items():
    alike = np.corrcoef(one.ravel(), two.ravel())[0, 1]
    print(f"{name}: {alike:.2f}")

# %% [markdown]
# Moved along, they agree to two decimals. Up to the third block nothing is lost: the same numbers stand one place further. The trouble comes after `Flatten`. The last layer has weights of its own for each place, and those of the new place learned from other numbers.

# %% [markdown]
# **Predict first:** the digits are pushed by 0 to 8 pixels. The probability of the right answer falls. What does the largest of the ten probabilities do, the network's confidence?

# %% {"output": "full atol=0.005 rtol=0.1", "alt": "Two curves over the push, 0 to 8 pixels. Both begin near 1. The solid one, the right answer's probability, falls after three pixels, to about 0.3. The dashed one, the largest probability, falls much less."}
lines = (
    {"ls": "-", "color": BLUE, "label": "the right answer's"},
    {"ls": "--", "color": VERMILION, "label": "the largest"},
)
curve = []
for n in range(9):
    given = ask(network, pushed(some, n))
    right = given[range(1000), labels].mean()
    curve.append((right, given.max(axis=1).mean()))
for n in (0, 4, 8):
    right, confidence = curve[n]
    print(f"by {n}: right answer {right:.2f}")
    print(f"    confidence {confidence:.2f}")

figure, axis = plt.subplots(figsize=(6.4, 3))
for line, values in zip(lines, np.transpose(curve)):
    axis.plot(values, **line)
axis.set(xlabel="pushed by how many pixels", ylim=(0, 1.05))
axis.set(ylabel="probability")
axis.legend(frameon=False, loc="lower left")
plt.show()

# %% [markdown]
# At eight pixels the right answer has less than a third of the probability, and the largest is still about three quarters. It has no way of saying "this is not where digits belong".

# %% [markdown]
# Nor was it ever shown a digit upside down. `affine_transform` fetches each pixel from its turned place, and eight numbers say where that is.
#
# **Predict first:** the sixes of the test set are turned by 0 to 180 degrees. Where does a 6 become a 9? And what is it between?


# %% {"output": "full atol=0.005 rtol=0.1", "alt": "Three curves over the angle, 0 to 180 degrees. Read as 6: near 1 up to about 45 degrees, then falling to nearly 0. Read as 9: nearly 0 at first, then rising to most of them at 180. Read as another digit: a hill between the two."}
def turned(pictures, degrees):
    """Return pictures turned about their middle."""
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    a, b = 13.5 * (1 - c + s), 13.5 * (1 - c - s)  # keep the middle
    where = np.array([c, -s, a, s, c, b, 0, 0], "float32")
    return keras.ops.image.affine_transform(pictures, where).numpy()


angles = np.arange(0, 181, 15)
sixes = x_test[y_test == 6]
read = [ask(network, turned(sixes, d)).argmax(axis=1) for d in angles]
read = np.array(read)  # shape (13, how many sixes)
six, nine = (read == 6).mean(axis=1), (read == 9).mean(axis=1)

figure, axis = plt.subplots(figsize=(6.4, 3))
axis.plot(angles, six, "o-", color=BLUE, label="read as 6")
axis.plot(angles, nine, "o--", color=VERMILION, label="read as 9")
other = 1 - six - nine
axis.plot(angles, other, "o:", color=GREY, label="another digit")
axis.set(xlabel="degrees", ylabel="share", xticks=angles[::2])
top = {"loc": "lower center", "bbox_to_anchor": (0.5, 1)}
axis.legend(frameon=False, ncols=3, **top)
plt.show()
print(f"sixes, by 75: neither {other[5]:.2f}")
print(f"sixes, by 180: read as 9 {nine[-1]:.2f}")
for degrees in (15, 45, 90):
    given = ask(network, turned(some, degrees)).argmax(axis=1)
    right = (given == labels).mean()
    print(f"all digits, by {degrees}: accuracy {right:.2f}")

# %% [markdown]
# Not at one angle. Up to 45 degrees most are still a 6. At 75, nearly four of five are read as some third digit. Only near the head is a 6 mostly a 9, and even upside down one in five is not.
#
# Pooling forgives a push by a pixel. Nothing in a convolution forgives turning: a kernel for a level edge answers little to an upright one.

# %% [markdown]
# ## What if?
#
# A cell to play with. It pushes a digit, turns it, covers a square of it, and asks. We begin with a white square in the opening of the 4.
#
# **Predict first:** how is it read?

# %% {"output": "full atol=0.005", "alt": "A 4 whose opening at the top is filled by a white square."}
which = 4  # change me: 0 to 9
right, degrees = 0, 0  # change me
row, column, size, tone = 6, 12, 7, 1.0  # change me: the square

plain = pushed(x_test[y_test == which][:1], right)
one = np.array(turned(plain, degrees))
one[:, row : row + size, column : column + size] = tone
given = ask(network, one)[0]
print(f"read as {given.argmax()} with probability {given.max():.2f}")
figure, axis = plt.subplots(figsize=(2.4, 2.4))
axis.imshow(one[0])
axis.axis("off")
plt.show()

# %% [markdown]
# As a 9, without a doubt. So the empty place mattered, and no black square could have said so. We count: at all 484 places, how often does a square make a 9 of this 4?

# %% {"output": "full atol=0.005 rtol=0.1; varies \"white\""}
for name, tone in {"black": 0, "white": 1}.items():
    given = ask(network, covered(digit[0], tone)).argmax(axis=1)
    print(f"{name} squares that make a 9: {(given == 9).mean():.2f}")

# %% [markdown]
# More to try:
#
# - The smallest white square that still makes a 9 of the 4.
# - A black square on the loop of the 9. As what is it read then?
# - A 6 upside down, and the same pushed by four pixels.

# %% [markdown]
# ## What the last layer gets
#
# The last layer sees 1,600 numbers. To draw them we need two. The **singular value decomposition** finds the two directions in which the digits are spread most; each digit is drawn at its place along them. This is called principal component analysis, PCA.
#
# Here are 250 digits, first by their pixels. The 4 is blue and the 9 orange, because they are hard to tell apart.


# %% {"output": "full atol=0.005 rtol=0.1", "alt": "Two hundred and fifty small digits as points of a plane, by their pixels. The ones lie close together, the noughts towards another side; most others are mixed in the middle."}
colours = {4: BLUE, 9: VERMILION}  # change me: any digits


def spread(vectors):
    """Draw vectors along their two widest directions."""
    centred = vectors - vectors.mean(axis=0)
    _, sizes, directions = np.linalg.svd(centred, full_matrices=False)
    place = centred @ directions[:2].T  # shape (250, 2)
    figure, axis = plt.subplots(figsize=(6.4, 4.6))
    for d in range(10):
        mine = place[labels[:250] == d]
        colour = colours.get(d, GREY)
        axis.scatter(*mine.T, 95, colour, marker=f"${d}$", lw=0)
    axis.axis("off")
    plt.show()
    part = (sizes[:2] ** 2).sum() / (sizes**2).sum()
    print(f"share of the spread that is drawn: {part:.2f}")


def last_inputs(name, pictures):
    """Return the 1,600 numbers that the last layer gets."""
    return maps_of(name, pictures)[2].reshape(-1, 1600)


spread(some[:250].reshape(250, -1))

# %% [markdown]
# **Predict first:** how will the digits lie by the numbers that the trained network's last layer gets?

# %% {"output": "full atol=0.005 rtol=0.1", "alt": "The same digits by the inputs of the last layer. Several digits now form groups of their own at the rim; some others still overlap in the middle."}
spread(last_inputs("trained", some[:250]))

# %% [markdown]
# Better parted, but not ten islands. The 4 and the 9 now lie side by side, where they were mixed. The drawing holds less than a quarter of the spread: digits that overlap here may lie far apart in 1,600 directions.

# %% [markdown]
# Two directions of 1,600 are a narrow view. A measurement without drawing: give each test digit the label of the nearest training digit, by pixels or by those 1,600 numbers.
#
# **Predict first:** put three in order: pixels, the untrained network, the trained one.


# %% {"output": "full atol=0.005 rtol=0.1; quick known>=0.5"}
def nearest(known, asked):
    """Return the label of the nearest known digit for each one."""
    squares = (known**2).sum(axis=1) - 2 * asked @ known.T
    return y_train[squares.argmin(axis=1)]


both = np.concatenate([x_train[:2000], some])
views = {
    "pixels": both.reshape(-1, 784),
    "untrained": last_inputs("untrained", both),
    "trained": last_inputs("trained", both),
}
for name, view in views.items():
    known, asked = view[:2000], view[2000:]
    for count in (100, 2000):
        right = (nearest(known[:count], asked) == labels).mean()
        print(f"{name}, {count:,} known: {right:.2f}")

# %% [markdown]
# By the trained network's numbers, 100 known digits are worth at least as much as 2,000 by pixels. That is what the layers are for: they bring together what has the same label. It was not free: the labels of 60,000 digits went into them.
#
# And the untrained network beats the pixels. Random convolutions with pooling already forgive small shifts. A trained network has to be measured against that, and not against nothing.

# %% [markdown]
# ## What such pictures do not prove
#
# - They show one network, from one seed. With another, the units are in another order, and the squares elsewhere.
# - The strongest six of 10,000 show what a unit answers to at its most excited, not what it does all day.
# - "It looks at the loop" means: a black square of 7 by 7 there changed the answer. Another square, another map.
# - A picture that an untrained network gives as well says nothing about learning.

# %% [markdown]
# ## In three lines
#
# - From block to block the maps shrink, see more of the picture, and differ more in what they answer to; yet the usual unit stands for no single digit.
# - Covering, dimming and the gradient ask three different questions. The gradient holds for small changes: agreement 1.00 for a hundredth of a square, about 0.7 for the whole.
# - Put each picture beside that of an untrained network: its first maps show the digit too, and its numbers beat the pixels.

# %% [markdown]
# ## Questions
#
# Answer them before you go on to the last section.
#
# **1. Recall.** After a push by four pixels the third block's maps agree, moved along by one place. After a push by two they would not. Why?
#
# **2. Change the code.** Cover the hundred digits with black squares of 3, of 5 and of 9 pixels. For which share of them can one square change the answer?
#
# **3. Compute.** How wide is the receptive field of a unit in the third block, after one more kernel of 3? In which columns does it lie for row 2, column 2?
#
# **4. Explain.** A maker shows a saliency map that lights up a tumour, as proof that the network looks at the tumour. Which three tests do you ask for?

# %% [markdown]
# ## Where to read more
#
# - M. D. Zeiler and R. Fergus, "Visualizing and understanding convolutional networks", *ECCV* 2014, [arXiv:1311.2901](https://arxiv.org/abs/1311.2901): strongest pieces, and covering with a grey square.
# - K. Simonyan, A. Vedaldi and A. Zisserman, "Deep inside convolutional networks: visualising image classification models and saliency maps", 2013, [arXiv:1312.6034](https://arxiv.org/abs/1312.6034).
# - D. Smilkov, N. Thorat, B. Kim, F. Viégas and M. Wattenberg, "SmoothGrad: removing noise by adding noise", 2017, [arXiv:1706.03825](https://arxiv.org/abs/1706.03825).
# - J. Adebayo, J. Gilmer, M. Muelly, I. Goodfellow, M. Hardt and B. Kim, "Sanity checks for saliency maps", *NeurIPS* 2018, [arXiv:1810.03292](https://arxiv.org/abs/1810.03292).
# - Y. LeCun, C. Cortes and C. J. C. Burges, *The MNIST database of handwritten digits*, 1998. Licence CC BY-SA 3.0.

# %% [markdown]
# ## Answers
#
# **1.** From place to place of that map it is four pixels, because two poolings by two lie before it. After two pixels, the numbers would have to stand half a place further.
#
# **2.** More, the larger the square: a square of 3 pixels is narrower than many strokes, one of 9 takes a third of the digit.

# %% {"output": "full atol=0.005 rtol=0.1; varies \"3 by 3\", \"5 by 5\""}
answers = ask(network, x_test[:100]).argmax(axis=1)
for size in (3, 5, 9):
    stack = [covered(x, size=size, step=3) for x in x_test[:100]]
    given = ask(network, np.concatenate(stack)).argmax(axis=1)
    other = given.reshape(100, -1) != answers[:, np.newaxis]
    print(f"{size} by {size}: {other.any(axis=1).mean():.2f}")

# %% [markdown]
# **3.** One step in the second block's map is four pixels, so two more steps add 8: 20 columns. Unit 2 uses the columns 2 to 4 of that map, and their fields begin at 4 · 2 − 4 = 4. The noise from above confirms it.

# %%
before = maps_of("trained", noise[np.newaxis])[2][:, 2, 2]
after = maps_of("trained", changed)[2][:, 2, 2]
seen = np.flatnonzero(abs(after - before).max(axis=1) > 0.001)
print(f"{len(seen)} columns, from {seen[0]} to {seen[-1]}")

# %% [markdown]
# **4.** The same map from an untrained network, and from one trained on shuffled labels: do they light up too? The same for pictures without a tumour. And a change: does the answer fall when the tumour is covered, with more than one colour, and not when something else is?

# %% [markdown]
# **Next:** [Why does my network not learn?](not_learning.ipynb), the lab for the day on which the loss stays where it is.

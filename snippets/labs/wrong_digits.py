# ---
# jupyter:
#   # ruff: noqa: E501  (the line that opens a cell carries its alt text)
#   description: Train a small network on MNIST, then find out which digits it gets wrong, how sure it was, and what changes that.
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # Which digits does it get wrong, and why?
#
# You train a network that reads more than 98 of 100 digits. Then you spend the rest of the time on the ones it misses.
#
# *You need: [the MNIST chapter](../practice/mnist.md), and NumPy arrays. Twenty minutes to read; all cells together run in about a minute.*
#
# A notebook is for trying things. Every cell below was run from top to bottom, and a test runs them again. Where it says "Predict first", write your guess down before you look at the output.

# %% [markdown]
# ## Train the network
#
# First the tools, and colours that can be read on a light and on a dark page.

# %%
import keras
import matplotlib.pyplot as plt
import numpy as np

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

# %% [markdown]
# The data are MNIST by Y. LeCun, C. Cortes and C. J. C. Burges, licensed CC BY-SA 3.0. Each picture has 28 by 28 pixels. We scale them to the range from 0 (black) to 1 (white).

# %% {"output": "full"}
keras.utils.set_random_seed(0)
(x_train, y_train), (x_test, y_test) = keras.datasets.mnist.load_data()
x_train = x_train.astype("float32") / 255
x_test = x_test.astype("float32") / 255
print("training pictures", x_train.shape)
print("test pictures", x_test.shape)

# %% [markdown]
# The network is the dense one of the MNIST chapter: 784 inputs, two hidden layers, ten outputs. Its learning rate falls along half a cosine wave. It stands in a function because we train a second one later.


# %%
def train(x, y, epochs):
    """Return a network trained on pictures x with labels y."""
    layers = [
        keras.Input((28, 28)),
        keras.layers.Flatten(),
        keras.layers.Dense(128, activation="relu"),
        keras.layers.Dense(64, activation="relu"),
        keras.layers.Dense(10, activation="softmax"),
    ]
    network = keras.Sequential(layers)
    steps = epochs * int(np.ceil(len(x) / 128))
    rate = keras.optimizers.schedules.CosineDecay(2e-3, steps)
    adam = keras.optimizers.Adam(rate)
    network.compile(adam, "sparse_categorical_crossentropy")
    network.fit(x, y, batch_size=128, epochs=epochs, verbose=0)
    return network


network = train(x_train, y_train, epochs=10)

# %% [markdown]
# For every test picture the network gives ten numbers that add up to one. The place of the largest is its **guess**. The largest number itself we call its **confidence**.


# %% {"output": "full atol=0.003; quick test accuracy>=0.85"}
def ask(network, pictures):
    """Return guesses and confidences for n pictures, (n, 28, 28)."""
    outputs = network.predict(pictures, batch_size=1000, verbose=0)
    return outputs.argmax(axis=1), outputs.max(axis=1)


guess, confidence = ask(network, x_test)
wrong = guess != y_test  # one True or False per picture
print(f"test accuracy {1 - wrong.mean():.4f}")
print(f"wrong: {wrong.mean():.2%} of the test pictures")

# %% [markdown]
# One number hides everything we want to know. So we look at the wrong ones.

# %% [markdown]
# ## Which pairs does it mix up?
#
# A **confusion matrix** counts, for each true digit, how often each guess was given. The right answers lie on its diagonal. We set those to zero, because the mistakes are the subject.
#
# **Predict first:** there are 45 pairs of different digits. Which three do you expect to be mixed up most?

# %% {"output": "full atol=0.005 rtol=0.05", "alt": "A ten by ten grid, true digit down and guess across. Each mistake counted is a circle with its number inside, and the circle grows with the number. Circles are spread over most of the grid. The largest stands where a five was read as a three."}
confusion = np.zeros((10, 10), int)
np.add.at(confusion, (y_test, guess), 1)  # rows true, columns guessed
np.fill_diagonal(confusion, 0)

figure, axis = plt.subplots(figsize=(6.4, 6.0))
true, guessed = np.nonzero(confusion)
counts = confusion[true, guessed]
areas = 160 + 800 * counts / counts.max()
circles = axis.scatter(guessed, true, areas, "none")
circles.set(edgecolor=VERMILION, linewidth=1.2)
for row, column, count in zip(true, guessed, counts):
    axis.text(column, row, count, ha="center", va="center", size=11)
axis.set(xticks=range(10), xlabel="guess", xlim=(-0.7, 9.7))
axis.set(yticks=range(10), ylabel="true digit", ylim=(9.7, -0.7))
plt.show()

pairs = (confusion + confusion.T)[np.triu_indices(10, 1)]  # shape (45,)
share = np.sort(pairs)[-5:].sum() / pairs.sum()
each = confusion.sum(axis=1) / np.bincount(y_test)
print(f"five commonest of 45 pairs: {share:.2f} of all mistakes")
print(f"if all pairs were alike: {5 / 45:.2f}")
print(f"share wrong, best digit: {each.min():.4f}")
print(f"share wrong, worst digit: {each.max():.4f}")

# %% [markdown]
# No single pair explains the mistakes. Five pairs of 45 would be 0.11 of them if all were alike. They are about 0.30.
#
# The two directions of a pair need not be equal. Compare a circle with its mirror image on the other side of the diagonal.

# %% [markdown]
# ## Its most confident mistakes
#
# **Predict first:** would you have read these eight right? Above each stands the true digit, then the guess.


# %% {"alt": "Eight handwritten digits that the network misread with high confidence. Several are hard for a person too: strokes are broken, closed or missing. A few are plainly legible."}
def gallery(pictures, titles):
    """Draw eight pictures of 28 by 28 pixels, each with its title."""
    figure, axes = plt.subplots(2, 4, figsize=(6.4, 3.8))
    for axis, picture, title in zip(axes.flat, pictures, titles):
        image = axis.imshow(picture, cmap="gray", vmin=0, vmax=1)
        image.set_interpolation("none")
        axis.set_title(title)
        axis.axis("off")
    figure.tight_layout()
    plt.show()


mistakes = np.flatnonzero(wrong)
sure = mistakes[np.argsort(confidence[mistakes])[::-1][:8]]
titles = [f"{y_test[i]}, read as {guess[i]}" for i in sure]
gallery(x_test[sure], titles)

# %% [markdown]
# Some could be argued about. Others you would read without doubt, and the network was as sure of them as you are. Pictures: MNIST, CC BY-SA 3.0.

# %% [markdown]
# A few labels of the test set are themselves wrong: about 0.15 % of them (Northcutt et al. 2021). That is far fewer than the network's mistakes.

# %% [markdown]
# ## Right, but barely
#
# The opposite end: right answers with the lowest confidence.

# %% {"alt": "Eight handwritten digits that the network read correctly with low confidence. Most are unusual: strongly slanted, very thick, or with extra strokes."}
right = np.flatnonzero(~wrong)
unsure = right[np.argsort(confidence[right])[:8]]
titles = [f"{y_test[i]}, at {confidence[i]:.2f}" for i in unsure]
gallery(x_test[unsure], titles)

# %% [markdown]
# With ten outputs, a confidence of 0.4 can still be the largest of the ten. These answers count as fully right in the accuracy.

# %% [markdown]
# ## Is it less sure when it is wrong?
#
# **Predict first:** among the wrong answers, what share has a confidence of at least 0.9?

# %% {"output": "full atol=0.005 rtol=0.05", "alt": "Two histograms of confidence from 0 to 1. Nearly all right answers stand in the last bar. The wrong answers are spread from 0.3 to 1, and their highest bar is the last one too."}
figure, axis = plt.subplots(figsize=(6.4, 3))
bins = np.linspace(0, 1, 21)
groups = {
    "right": (~wrong, BLUE, "-"),
    "wrong": (wrong, VERMILION, "--"),
}
for name, (chosen, colour, line) in groups.items():
    values = confidence[chosen]
    heights = np.histogram(values, bins)[0] / len(values)
    axis.stairs(heights, bins, color=colour, ls=line, label=name)
    high = (values >= 0.9).mean()
    print(f"{name}: mean confidence {values.mean():.3f}")
    print(f"    at least 0.9 in {high:.3f} of them")
axis.set(xlabel="confidence", ylabel="share of its group")
axis.legend(frameon=False, loc="upper left")
plt.show()

# %% [markdown]
# It is less sure on average, and that is useful. But about a third of its mistakes come with a confidence of at least 0.9. High confidence does not mean right.

# %% [markdown]
# You can let the network refuse: it answers only where its confidence reaches a **threshold**. Change the value and run the cell again.

# %% {"output": "full atol=0.003; quick answered>=0.5, right among the answers>=0.9"}
threshold = 0.9  # change me: 0.5, 0.99, 0.999

answered = confidence >= threshold
print(f"answered: {answered.mean():.4f} of the pictures")
print(f"right among the answers: {1 - wrong[answered].mean():.4f}")

# %% [markdown]
# A threshold trades answers for accuracy. Which trade is right depends on what a wrong digit costs you. No training decides that.

# %% [markdown]
# ## What do the wrong digits have in common?
#
# Three suspects, each of which we can measure: how much **ink** a digit has, how far it is **off centre**, and its **slant**.
#
# A one has less ink than an eight and is no worse for it. So we compare each picture with others of the same digit. Its **score** is the distance from their mean, in standard deviations.
#
# The first cell measures. The second compares.


# %%
def scores(values, labels):
    """Return how far each value lies from the mean of its own digit."""
    result = np.empty(len(values))
    for digit in range(10):
        mine = values[labels == digit]
        result[labels == digit] = (mine - mine.mean()) / mine.std()
    return result


ink = x_test.sum(axis=(1, 2))
rows, columns = np.mgrid[:28, :28]
row = (x_test * rows).sum(axis=(1, 2)) / ink  # the centre of mass
column = (x_test * columns).sum(axis=(1, 2)) / ink
off_centre = np.hypot(row - 14, column - 14)
down = rows - row[:, None, None]  # each pixel, seen from the centre
across = columns - column[:, None, None]
tall = (x_test * down**2).sum(axis=(1, 2))
slant = -(x_test * down * across).sum(axis=(1, 2)) / tall

# %% [markdown]
# We call a picture **unusual** in one of these if its score is above 2 or below −2. Then we compare how often the unusual and the usual ones are wrong.
#
# **Predict first:** which of the three matters most?

# %% {"output": "full atol=0.005 rtol=0.05", "alt": "Three pairs of bars: share wrong among usual and among unusual pictures. For ink and for slant the bar of the unusual pictures is several times as high as that of the usual ones. For off centre both bars have nearly the same height. Thin lines show two standard errors."}
figure, axis = plt.subplots(figsize=(6.4, 3))
suspects = {"ink": ink, "off centre": off_centre, "slant": slant}
for place, (name, values) in enumerate(suspects.items()):
    unusual = abs(scores(values, y_test)) > 2
    shares = np.array([wrong[~unusual].mean(), wrong[unusual].mean()])
    counts = np.array([(~unusual).sum(), unusual.sum()])
    doubt = 2 * np.sqrt(shares * (1 - shares) / counts)
    where = [place - 0.18, place + 0.18]
    axis.bar(where, shares, 0.32, color=[GREY, VERMILION])
    axis.errorbar(where, shares, doubt, color=BLUE, ls="none")
    print(f"{name}: share wrong among the usual {shares[0]:.4f}")
    print(f"    among the unusual {shares[1]:.4f} ± {doubt[1]:.4f}")
axis.set(xticks=range(3), xticklabels=suspects, ylabel="share wrong")
axis.legend(axis.patches[:2], ["usual", "unusual"], frameon=False)
plt.show()

# %% [markdown]
# Unusual slant goes with about four times as many mistakes, unusual ink with about three times. Being off centre seems to do nothing at all.

# %% [markdown]
# Do not believe that last line yet. Whoever made MNIST moved every digit so that its centre of mass is in the middle. There is no digit in this test set that is really off centre.

# %% {"output": "full"}
print(f"off centre, median: {np.median(off_centre):.2f} pixels")
print(f"off centre, largest: {off_centre.max():.2f} pixels")

# %% [markdown]
# A test set cannot show a weakness of which it has no examples. So we make the examples ourselves.

# %% [markdown]
# ## Push the digits off centre
#
# NumPy's roll moves a picture and brings what leaves on one side back in on the other. The border of a digit is empty, so for a few pixels nothing else changes.
#
# **Predict first:** you move every test digit by two pixels. What is the accuracy then?


# %% {"output": "full atol=0.005 rtol=0.02; quick accuracy at 0>=0.85"}
def moved(pictures, pixels):
    """Return four stacks: moved down, up, right and left."""
    moves = ((pixels, 0), (-pixels, 0), (0, pixels), (0, -pixels))
    return [np.roll(pictures, move, axis=(1, 2)) for move in moves]


def measure(network, pixels):
    """Return accuracy and mean confidence over the four directions."""
    answers = [ask(network, stack) for stack in moved(x_test, pixels)]
    accuracy = np.mean([given == y_test for given, _ in answers])
    return accuracy, np.mean([sureness for _, sureness in answers])


steps = range(5)
first = np.array([measure(network, n) for n in steps])  # (5, 2)
for n, (accuracy, sureness) in enumerate(first):
    print(f"accuracy at {n}: {accuracy:.3f}")
    print(f"    mean confidence: {sureness:.3f}")

# %% [markdown]
# Two pixels cost more than all the mistakes we have looked at so far. At three pixels it is right about half the time.
#
# The confidence falls far less than the accuracy. From two pixels on, the network is wrong much more often than it is in doubt.

# %% [markdown]
# ## Things that are not digits
#
# The network has ten outputs, and none of them says "this is not a digit". What does it answer to an empty picture, to noise, and to a digit in negative?
#
# **Predict first:** what is its mean confidence on noise?

# %% {"output": "full atol=0.005 rtol=0.07"}
rng = np.random.default_rng(0)
inputs = {
    "empty": np.zeros((1, 28, 28), "float32"),
    "noise": rng.random((1000, 28, 28), dtype="float32"),
    "negative": 1 - x_test,
    "half as bright": x_test / 2,
}
for name, pictures in inputs.items():
    answers, sureness = ask(network, pictures)
    high = (sureness > 0.9).mean()
    print(f"{name}: mean confidence {sureness.mean():.3f}")
    print(f"    over 0.9 in {high:.3f} of them")
inverse = (ask(network, 1 - x_test)[0] == y_test).mean()
print(f"right on negatives: {inverse:.3f}")

# %% [markdown]
# On noise it is surer than on its own mistakes. The empty picture is the one case where it hesitates. On negatives it does worse than guessing, with a mean confidence of about 0.9.
#
# You read the negative of a digit without effort. For this network it has nothing in common with the digit.

# %% [markdown]
# ## The nearest picture it has learnt from
#
# For each mistake we look for the training picture with the smallest distance, pixel by pixel. If that neighbour bears the label that the network guessed, the mistake is understandable.
#
# The square of a distance is |a|² − 2ab + |b|². So one matrix product gives all of them, without an array of differences.


# %% {"output": "full atol=0.005 rtol=0.1"}
def nearest(pictures):
    """Return the place of the nearest training picture for each one."""
    a = pictures.reshape(len(pictures), -1)  # (n, 784)
    b = x_train.reshape(len(x_train), -1)
    return ((b**2).sum(axis=1) - 2 * a @ b.T).argmin(axis=1)


sample = right[: len(mistakes)]  # as many right ones, to compare
for name, chosen in {"wrong": mistakes, "right": sample}.items():
    near = nearest(x_test[chosen])
    gap = x_test[chosen] - x_train[near]
    distance = np.sqrt((gap**2).sum(axis=(1, 2))).mean()
    same = (y_train[near] == y_test[chosen]).mean()
    print(f"{name}: distance {distance:.2f}, true label {same:.2f}")
alike = (y_train[nearest(x_test[mistakes])] == guess[mistakes]).mean()
print(f"wrong: guessed label {alike:.2f}")

# %% [markdown]
# Wrong pictures lie farther from everything the network has seen. For more than a third of them, the nearest training picture makes the very same mistake.
#
# Look at four of them: above the misread digit, below its nearest training picture.

# %% {"alt": "Two rows of four digits. Above, four test digits that were misread with high confidence; below each, the training picture nearest to it in pixels. They look alike in outline, and in several columns the labels differ."}
four = sure[:4]
near = nearest(x_test[four])
titles = [f"{y_test[i]}, read as {guess[i]}" for i in four]
titles += [f"labelled {label}" for label in y_train[near]]
gallery(np.concatenate([x_test[four], x_train[near]]), titles)

# %% [markdown]
# ## The test of a reason: change it
#
# So far we have found things that go together with mistakes. For one of them we can test whether it is the reason. If the weakness against moved digits comes from training pictures that are all centred, then other training pictures will remove it.
#
# So we train the same network again, on the old pictures and a copy of each, moved at random by up to three pixels. It gets half as many epochs, so it takes as many steps.
#
# **Predict first:** what will this do to the accuracy on digits that are not moved?

# %% {"output": "full atol=0.005; quick accuracy at 0>=0.85, accuracy at 2>=0.7", "alt": "Accuracy against how many pixels the digits were moved, from 0 to 4. The dashed line of the first network falls steeply to about 0.3. The solid line of the second network, trained on moved digits, stays above 0.9 up to three pixels."}
down, across = rng.integers(-3, 4, size=(2, len(x_train), 1))
rows = (np.arange(28) - down) % 28  # where each pixel comes from
columns = (np.arange(28) - across) % 28
place = np.arange(len(x_train))[:, None, None]
copies = x_train[place, rows[:, :, None], columns[:, None, :]]

keras.utils.set_random_seed(0)
twice = np.concatenate([y_train, y_train])
second = train(np.concatenate([x_train, copies]), twice, epochs=5)
later = np.array([measure(second, n) for n in steps])
for n, (accuracy, _) in enumerate(later):
    print(f"accuracy at {n}: {accuracy:.3f}")

figure, axis = plt.subplots(figsize=(6.4, 3))
axis.plot(first[:, 0], "o--", color=VERMILION, label="centred only")
axis.plot(later[:, 0], "o-", color=BLUE, label="with moved copies")
axis.set(xticks=steps, xlabel="moved by how many pixels")
axis.set(ylim=(0, 1.05), ylabel="accuracy")
axis.legend(frameon=False, loc="lower left")
plt.show()

# %% [markdown]
# Same layers, same number of weights, same number of steps. Only the pictures differ, and most of the weakness is gone. Four pixels it has never seen, and there it gets worse again.

# %% [markdown]
# **Predict first:** does the second network also repair the mistakes of the first on digits that are not moved?

# %% {"output": "full atol=0.005 rtol=0.1"}
again = (ask(second, x_test[mistakes])[0] != y_test[mistakes]).mean()
print(f"of the first one's mistakes, the second repeats {again:.2f}")

# %% [markdown]
# It repeats about half of them, and makes others of its own. Those it repeats are a better list of hard digits than the mistakes of one network alone.

# %% [markdown]
# ## What if?
#
# Here is a cell to play with. It slants every test digit, dims it, and asks either network. Slanting moves each row by its distance from the middle, times a number.

# %% {"output": "full atol=0.005 rtol=0.02; quick accuracy>=0.6"}
who = network  # change me: network or second
lean = 0.3  # change me: from −1 to 1; 0 leaves the digits as they are
light = 1.0  # change me: from 0 to 1

changed = x_test.copy()
for line in range(28):
    pixels = round(lean * (14 - line))
    changed[:, line] = light * np.roll(x_test[:, line], pixels, axis=1)
answers, sureness = ask(who, changed)
print(f"accuracy {(answers == y_test).mean():.3f}")
print(f"mean confidence {sureness.mean():.3f}")

# %% [markdown]
# Three things to try:
#
# - Is the accuracy the same for a lean of 0.3 and −0.3? The digits in the data already lean one way.
# - How dim may the digits get before it matters?
# - Does the second network, trained on moved digits, stand slanted ones better?

# %% [markdown]
# ## What these numbers show, and what they do not
#
# They show one network, trained once with one seed, on one test set. Another seed has other mistakes, though about as many.
#
# That unusual slant goes with mistakes is an observation. That centred training pictures make the network weak against moved ones is more: we changed the cause and saw the effect.
#
# They do not show how well it would read your handwriting. The test digits were collected, cut out, scaled and centred like the training digits. Yours are not.
#
# Confidence is a number that adds up to one with nine others. Nothing in the training makes it the probability of being right (Guo et al. 2017).

# %% [markdown]
# ## In three lines
#
# - Mistakes are spread over many pairs; unusual slant and unusual ink go with more of them.
# - About a third of the wrong answers have a confidence of at least 0.9; so has more than half of the noise.
# - A test set shows no weakness of which it has no examples: two pixels off centre cost about sixteen points of accuracy.

# %% [markdown]
# ## Questions
#
# Answer them before you go on to the last section.
#
# **1. Recall.** Why must the scores of ink and slant be computed for each digit by itself?
#
# **2. Change the code.** Which threshold leaves at most one wrong answer in a thousand? How many pictures remain unanswered?
#
# **3. Compute.** A pair is mixed up 12 times, 9 of them in one direction. Would you expect 9 or more of 12 often, if both directions were equally likely?
#
# **4. Explain.** Someone reports an almost perfect score on digits that a machine has centred. What do you ask before you use it on photographs of letters?

# %% [markdown]
# ## Where to read more
#
# - Y. LeCun, C. Cortes and C. J. C. Burges, *The MNIST database of handwritten digits*, 1998. Licence CC BY-SA 3.0; all digits in this notebook are from it.
# - C. Guo, G. Pleiss, Y. Sun and K. Q. Weinberger, "On calibration of modern neural networks", *ICML* 2017, [arXiv:1706.04599](https://arxiv.org/abs/1706.04599).
# - A. Nguyen, J. Yosinski and J. Clune, "Deep neural networks are easily fooled", *CVPR* 2015, [arXiv:1412.1897](https://arxiv.org/abs/1412.1897).
# - C. G. Northcutt, A. Athalye and J. Mueller, "Pervasive label errors in test sets", *NeurIPS Datasets and Benchmarks* 2021, [arXiv:2103.14749](https://arxiv.org/abs/2103.14749).

# %% [markdown]
# ## Answers
#
# **1.** Digits differ in ink and slant by nature: a one has little ink. Compared with all pictures, every one would be unusual, and the measure would find which digit it is.
#
# **2.** A threshold of 0.999 is enough, 0.99 is not. Each step is paid for with pictures that nobody has answered. And a threshold that was chosen on the test set is too hopeful for new pictures.

# %% {"output": "full atol=0.005"}
for threshold in (0.99, 0.999, 0.9999):
    answered = confidence >= threshold
    right_share = 1 - wrong[answered].mean()
    print(f"threshold {threshold}: answered {answered.mean():.4f}")
    print(f"    right among the answers {right_share:.4f}")

# %% [markdown]
# **3.** Of the 4,096 equally likely outcomes, 299 have 9 or more of 12 in the given direction. That is about 0.073, so it is no proof of anything.

# %%
from math import comb

ways = sum(comb(12, k) for k in range(9, 13))
print(f"{ways} of {2**12} outcomes: {ways / 2**12:.3f}")

# %% [markdown]
# **4.** Whether the test had digits that are off centre, slanted, dim, coloured or not digits at all, and how the photographs are cut out. The number holds only for pictures made like the tested ones.

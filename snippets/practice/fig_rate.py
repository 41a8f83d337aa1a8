"""Draws the learning rate over ten epochs: it rises, then falls."""

import keras
import matplotlib.pyplot as plt

steps, rising = 4690, 469  # of mnist_schedule.py: ten epochs, one
schedule = keras.optimizers.schedules.CosineDecay(
    initial_learning_rate=0.0,
    warmup_target=0.006,
    warmup_steps=rising,
    decay_steps=steps - rising,
)
tenths = range(101)  # of an epoch
rates = [float(schedule(tenth * rising / 10)) for tenth in tenths]

fig, ax = plt.subplots(figsize=(6.4, 2.2))
ax.plot([tenth / 10 for tenth in tenths], rates)
ax.axvline(1, color="#757575", ls=":", lw=1)
ax.text(1.15, 0.0004, "warm-up ends")
ax.set(xlabel="epoch", ylabel="learning rate", xticks=range(11))
plt.show()

"""Draws what the gates and one unit of trained LSTMs did."""

# --8<-- [start:averages]
import numpy as np


def print_gates(kept):
    """Print averages, and what 5 % of all i are below."""
    for t in (1, 5, 10, 20):
        i, f, g = [np.abs(gate) for gate in kept[t - 1][3:6]]
        print(f"step {t:2}: f {f.mean():.2f}", end="  ")
        low = np.quantile(i, 0.05)
        print(f"i {i.mean():.2f} ({low:.2f})  |g| {g.mean():.2f}")


# --8<-- [end:averages]
# --8<-- [start:gates]
def draw_gates(ax, kept):
    """Draw the averages of i, f and the size of g."""
    for k, name in ((3, "i"), (4, "f"), (5, "|g|")):
        mean = [np.abs(step[k]).mean() for step in kept]
        ax.plot(range(1, 21), mean, color="#757575")
        ax.text(12, mean[11] - 0.1, name)
    ax.set(xlabel="step", ylabel="average", ylim=(0, 1.1))


# --8<-- [end:gates]
# --8<-- [start:unit]
def draw_unit(ax, kept, y):
    """Draw unit 2 of network 0 in the first 20 cases."""
    for case, first in enumerate(y[:20, 0]):
        colour, line = ("#0072B2", "-") if first else ("#D55E00", "--")
        c = [step[7][0, case, 2] for step in kept]
        ax.plot(range(1, 21), c, line, color=colour, lw=0.9)
    ax.set(xlabel="step", ylabel="c of one unit")


# --8<-- [end:unit]

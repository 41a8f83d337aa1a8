"""Ten answers: accuracy, confusion matrix, precision, recall."""

# --8<-- [start:count]
import numpy as np


def confusion(labels, answers, classes):
    """Count: a row for each label, a column for each answer."""
    counts = np.zeros((classes, classes), int)
    for label, answer in zip(labels, answers):
        counts[label, answer] += 1
    return counts


# --8<-- [end:count]
# --8<-- [start:scores]
def scores(counts):
    """Return accuracy, precision and recall of each class."""
    hits = counts.diagonal()
    precision = hits / counts.sum(axis=0)  # down each column
    recall = hits / counts.sum(axis=1)  # along each row
    return hits.sum() / counts.sum(), precision, recall


# --8<-- [end:scores]
# --8<-- [start:ten]
labels = [0, 0, 0, 0, 0, 1, 1, 1, 2, 2]
given = [0, 0, 0, 0, 2, 0, 1, 2, 2, 2]
counts = confusion(labels, given, 3)
accuracy, precision, recall = scores(counts)
print(counts)
print(f"accuracy  {accuracy}")
print("precision", precision)
print("recall   ", recall.round(4))
# --8<-- [end:ten]

# --8<-- [start:sklearn]
from sklearn import metrics

pair = (labels, given)
same = np.testing.assert_allclose
same(metrics.confusion_matrix(*pair), counts)
same(metrics.accuracy_score(*pair), accuracy)
same(metrics.precision_score(*pair, average=None), precision)
same(metrics.recall_score(*pair, average=None), recall)
# --8<-- [end:sklearn]

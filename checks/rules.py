"""Named exceptions to the rules, each with its reason."""

# Listings longer than 60 lines, or with more than four sections: the program itself is the lesson.
LONG_LISTINGS = {
    "snippets/types/cnn.py": 70,
    "snippets/types/cnn_small.py": 115,
    "snippets/types/cnn_shift.py": 80,
    "snippets/types/cnn_export.py": 115,
    "snippets/practice/mnist.py": 95,
    "snippets/practice/mnist_schedule.py": 110,
    "snippets/practice/scratch.py": 100,
    "snippets/types/sentiment.py": 75,
    "snippets/types/sentiment_bag.py": 75,
    "snippets/types/sentiment_best.py": 112,
}

# Warnings that a library gives about its own code, which Python does not show to a reader: category, beginning of
# the file's path inside the installed libraries, words of the message.
LIBRARY_WARNINGS = (
    # Keras 3.15 loading a model: NumPy asks for a `copy` argument that TensorFlow's variables do not take.
    ("DeprecationWarning", "keras/src/backend/tensorflow/core.py", "__array__"),
)

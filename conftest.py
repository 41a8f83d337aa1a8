"""Runs the pages: see checks/plugin.py. It stands here because a conftest collects only below itself."""

import os

# Before anything imports NumPy: its threads wait for one another on a busy machine, and small arrays need only one.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

pytest_plugins = ["checks.plugin", "pytester"]

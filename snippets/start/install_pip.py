"""Asks pip for TensorFlow in a place where there is none."""

# --8<-- [start:ask]
import subprocess
import sys

pip = [sys.executable, "-m", "pip", "--isolated", "download"]
nowhere = ["--no-index", "--no-deps", "tensorflow"]
done = subprocess.run(pip + nowhere, capture_output=True, text=True)
for line in done.stderr.splitlines():
    if line.startswith("ERROR"):
        print(line)
# --8<-- [end:ask]

"""Does a Python belong to the environment .venv?"""

# --8<-- [start:task]
from pathlib import PureWindowsPath


def in_venv(executable):
    """Whether a folder above `executable` is called .venv.

    executable: what sys.executable says, on any system.
    """
    return "venv" in executable  # replace this line


# --8<-- [end:task]


# --8<-- [start:solution]
def in_venv(executable):
    """Look at whole names of folders, not at letters.

    PureWindowsPath parts a path at / as well as at \\.
    """
    return ".venv" in PureWindowsPath(executable).parts


# --8<-- [end:solution]

# --8<-- [start:check]
ours = "/home/ada/nets/.venv/bin/python"
assert in_venv(ours), f"{ours} is in .venv"
ours = r"C:\Users\Ada\nets\.venv\Scripts\python.exe"
assert in_venv(ours), f"{ours} is in .venv"
for other in ("/usr/bin/python3", "/home/ada/x.venv/bin/python"):
    assert not in_venv(other), f"{other} is not in .venv"
# --8<-- [end:check]


# --8<-- [start:mistake]
def in_venv(executable):
    """Part the path at / only: Windows is left out."""
    return ".venv" in executable.split("/")


# --8<-- [end:mistake]

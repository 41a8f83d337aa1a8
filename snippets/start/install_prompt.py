"""Pastes a function into the classic prompt, line by line."""

# --8<-- [start:paste]
from code import InteractiveConsole

pasted = """\
def double(x):
    y = 2 * x

    return y

print("double(3) is", double(3))
"""

prompt = InteractiveConsole()
prompt.write = lambda text: print(text.splitlines()[-1])
for line in pasted.splitlines():
    prompt.push(line)
# --8<-- [end:paste]

# --8<-- [start:file]
exec(compile(pasted, "a_file.py", "exec"))
# --8<-- [end:file]

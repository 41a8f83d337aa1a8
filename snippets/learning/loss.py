"""One prediction's error, and why errors are not added up."""

# --8<-- [start:one]
y = 1  # the target
y_hat = 0.532517  # the prediction
error = y - y_hat

print(f"error              {error:.6f}")
print(f"squared error      {error**2:.6f}")
print(f"half squared error {error**2 / 2:.6f}")
print(f"absolute error     {abs(error):.6f}")
# --8<-- [end:one]

# --8<-- [start:cancel]
targets = [1, 0, 0, 1]
errors = [y - 0.5 for y in targets]  # always 0.5
print("errors", errors)
print("mean error        ", sum(errors) / 4)
squares = [e**2 for e in errors]
print("mean squared error", sum(squares) / 4)
# --8<-- [end:cancel]

"""Slide one small set of weights over a picture, with loops."""

# --8<-- [start:picture]
picture = [[0, 0, 1, 1, 1]] * 5  # five rows, all alike
kernel = [[-1, 0, 1]] * 3  # three rows, all alike
# --8<-- [end:picture]


# --8<-- [start:slide]
def slide(picture, kernel, bias=0):
    """Return one weighted sum for each place of the window."""
    size = len(kernel)
    rows = len(picture) - size + 1
    columns = len(picture[0]) - size + 1
    result = [[bias] * columns for i in range(rows)]
    for i in range(rows):
        for j in range(columns):
            for u in range(size):
                for v in range(size):
                    x = picture[i + u][j + v]
                    result[i][j] += x * kernel[u][v]
    return result


# --8<-- [end:slide]

# --8<-- [start:show]
by_loops = slide(picture, kernel)
for row in by_loops:
    print(row)
# --8<-- [end:show]

# --8<-- [start:flip]
flipped = [row[::-1] for row in kernel[::-1]]
print("kernel", flipped[0], "gives", slide(picture, flipped)[0])
# --8<-- [end:flip]

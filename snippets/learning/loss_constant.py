"""Which single guess makes each loss smallest?"""

# --8<-- [start:late]
import numpy as np

late = np.array([2, 3, 4, 5, 31])  # minutes, shape (5,)
guesses = np.linspace(0, 35, 351)  # 0, 0.1, 0.2 ...
off = guesses[:, np.newaxis] - late  # shape (351, 5)
# --8<-- [end:late]

# --8<-- [start:best]
squared = (off**2).mean(axis=1)  # shape (351,)
absolute = abs(off).mean(axis=1)
print("squared: ", guesses[squared.argmin()].round(1))
print("absolute:", guesses[absolute.argmin()].round(1))
# --8<-- [end:best]

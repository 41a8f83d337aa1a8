"""Named exceptions to the rules, each with its reason."""

# Listings longer than 60 lines, or with more than four sections: the program itself is the lesson.
LONG_LISTINGS = {}

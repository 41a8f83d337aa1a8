"""The machinery that runs every page and holds every number to what the code printed."""

"""Runs the pages: see checks/plugin.py. It stands here because a conftest collects only below itself."""

pytest_plugins = ["checks.plugin", "pytester"]

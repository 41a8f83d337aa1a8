"""Lets a program that calls `keras.datasets.mnist.load_data()` find the archive that the run provides.

Python imports a module of this name at start-up wherever this folder is on PYTHONPATH, so it also works
for programs in a process of their own and for notebook kernels. It imports nothing but the standard library,
and does nothing before Keras is imported.

Environment:
    NN_DATA          JSON object: the file name that Keras asks for -> the path to hand out
    NN_CUT_TRAINING  if set, `fit` runs one epoch of three steps: for trying whether a program runs at all
"""

import importlib.abc
import importlib.machinery
import json
import os
import sys

DATASETS = ("keras.src.datasets.mnist", "keras.src.datasets.imdb")
TRAINER = "keras.src.backend.tensorflow.trainer"


def provide(module):
    """Make Keras's dataset module `module` take its archives from NN_DATA; what is not there, it downloads."""
    download = module.get_file

    def get_file(fname=None, origin=None, **options):
        path = json.loads(os.environ.get("NN_DATA", "{}")).get(fname)
        if path:
            return path
        try:
            return download(fname, origin=origin, **options)
        except Exception as error:
            raise OSError(
                f"{fname} is neither in Keras's own cache nor in a datasets folder, and its download from "
                f"{origin} failed: {error}. Ways out: connect to the internet once; or run the quick tests "
                f"(`pytest` without --full), which need no download."
            ) from error

    module.get_file = get_file


def cut_training(module):
    """Make every `fit` stop after one epoch of three batches."""
    fit = module.TensorFlowTrainer.fit

    def short_fit(self, *args, **options):
        options |= {"epochs": 1, "steps_per_epoch": 3}
        return fit(self, *args, **options)

    module.TensorFlowTrainer.fit = short_fit


class AfterImport(importlib.abc.MetaPathFinder):
    """Runs a function on a module right after it was imported."""

    def __init__(self, actions):
        self.actions = actions

    def find_spec(self, name, path=None, target=None):
        action = self.actions.pop(name, None)
        if action is None:
            return None
        spec = importlib.machinery.PathFinder.find_spec(name, path, target)
        execute = spec.loader.exec_module

        def execute_then_act(module):
            execute(module)
            action(module)

        spec.loader.exec_module = execute_then_act
        return spec


def install():
    """Arrange for the actions above, in this process."""
    actions = dict.fromkeys(DATASETS, provide)
    if os.environ.get("NN_CUT_TRAINING"):
        actions[TRAINER] = cut_training
    for name in list(actions):
        if name in sys.modules:
            actions.pop(name)(sys.modules[name])
    sys.meta_path.insert(0, AfterImport(actions))


if __name__ == "sitecustomize":
    install()

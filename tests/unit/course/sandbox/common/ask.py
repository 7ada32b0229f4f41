"""The entry of the sandboxes under test: calls one function of the layer, answers one line."""

import importlib
import json
import os


def answer(channel: int, options: dict) -> None:
    function = getattr(importlib.import_module(options["module"]), options["name"])
    try:
        value = function(*options["arguments"])
    except Exception as error:
        value = type(error).__name__
    os.write(channel, json.dumps(value).encode() + b"\n")


def echo(channel: int, options: dict) -> None:
    while piece := os.read(channel, 65536):
        os.write(channel, piece)

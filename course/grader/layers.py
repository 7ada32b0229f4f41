"""The student's layers of one job, as the tests' fixtures are given them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from course.boundary.guarded import Budget
from course.boundary.remote import Launcher, Offer, Place, RemoteLayer
from course.project import Layer, Project

from .jobs import Job, Setting


class StudentLayers:
    """One sandbox for each layer that a job takes from a student."""

    def __init__(self, project: Project, launcher: Launcher, setting: Setting, job: Job) -> None:
        self._layers = {
            name: RemoteLayer(
                launcher,
                offer_of(project.layers[name], project.errors),
                Place(Path(folder), Path(setting.work) / job.name / name),
                Budget(setting.call, setting.whole),
                setting.level,
            )
            for name, folder in job.students.items()
        }
        self._things = {name: list(project.layers[name].offers) for name in job.students}
        self._test = 0

    def has(self, fixture: str) -> bool:
        """Return whether a fixture is named like one of these layers."""
        return fixture in self._layers

    def offered(self, name: str, request: Any) -> Any:
        """Return what a layer offers: one thing as it is, several by their names."""
        layer = self._layers[name]
        if len(self._things[name]) > 1:
            return SimpleNamespace(**{thing: layer.thing(thing) for thing in self._things[name]})
        thing = layer.thing(self._things[name][0])
        return partial(self._relocated, thing, str(request.getfixturevalue("tmp_path")))

    def next_test(self) -> None:
        """Forget what the last test gave to the layers."""
        self._test += 1
        for layer in self._layers.values():
            layer.next_test()

    def levels(self) -> dict[str, int]:
        """Return the level of isolation that held, by layer; 0 where no sandbox came to be."""
        return {
            name: layer.isolation.level if layer.isolation else 0
            for name, layer in self._layers.items()
        }

    def missing(self) -> list[str]:
        """Return the steps of isolation that could not be taken, and why."""
        found = [layer.isolation.missing for layer in self._layers.values() if layer.isolation]
        return sorted({step for steps in found for step in steps})

    def close(self) -> None:
        """End every sandbox."""
        for layer in self._layers.values():
            layer.close()

    def _relocated(self, function: Any, folder: str, *given: Any) -> Any:
        """Call a function of the layer; a file in the test's folder is one in the sandbox's."""
        here = f"test{self._test}-"
        return function(
            *[text.replace(f"{folder}/", here) if isinstance(text, str) else text for text in given]
        )


def offer_of(layer: Layer, errors: str) -> Offer:
    """Return what a layer offers, for the one who loads it."""
    modules = tuple(folder for folder in layer.folders if is_package(layer, folder))
    return Offer(modules, layer.offers, errors)


def is_package(layer: Layer, folder: str) -> bool:
    """Return whether a folder of a layer holds the modules that it offers."""
    package = folder.replace("/", ".")
    return any(place.startswith(f"{package}.") for place, _ in layer.offers.values())

"""The student's layers of one job, as the tests' fixtures are given them."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

from course.boundary.errors import LayerError
from course.boundary.guarded import Budget
from course.boundary.remote import Launcher, Offer, Place, RemoteLayer
from course.project import Layer, Project

from .jobs import Job, Setting
from .kept import Kept


class StudentLayers:
    """One sandbox for each layer that a job takes from a student."""

    def __init__(self, project: Project, launcher: Launcher, setting: Setting, job: Job) -> None:
        self._work = Path(setting.work) / job.name
        self._layers = {
            name: RemoteLayer(
                launcher,
                offer_of(project.layers[name], project.errors),
                Place(Path(folder), self._work / name),
                Budget(setting.call, setting.whole),
                setting.level,
            )
            for name, folder in job.students.items()
        }
        self._things = {name: list(project.layers[name].offers) for name in job.students}
        self._kept = {name: Kept(layer) for name, layer in self._layers.items()}
        self._test = 0

    def has(self, fixture: str) -> bool:
        """Return whether a fixture is named like one of these layers."""
        return fixture in self._layers

    def offered(self, name: str) -> Any:
        """Return what a layer offers: one thing as it is, several by their names."""
        layer, things = self._layers[name], self._things[name]
        if len(things) > 1:
            return SimpleNamespace(**{thing: layer.thing(thing) for thing in things})
        kept, folder = self._kept[name], f"{self.folder()}/"

        def function(*given: Any) -> Any:
            # A file in the test's folder is one in the sandbox's.
            here = f"test{self._test}-"
            moved = [
                part.replace(folder, here) if isinstance(part, str) else part for part in given
            ]
            return kept.call(things[0], *moved)

        return function

    def folder(self) -> Path:
        """Return the folder of this test; it is made when it is first asked for."""
        folder = self._work / "tests" / str(self._test)
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def next_test(self, part: str = "") -> None:
        """Forget what the last test gave to the layers."""
        self._test += 1
        for kept in self._kept.values():
            kept.begin()
        for layer in self._layers.values():
            layer.next_test(part)

    def give_up(self, reason: LayerError) -> None:
        """Ask the layers no more for the exercise under way."""
        for layer in self._layers.values():
            layer.give_up(reason)

    def renew(self) -> bool:
        """Let every application be made anew; return whether an older one was just used."""
        renewed = [kept.renew() for kept in self._kept.values()]
        return any(renewed)

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


def offer_of(layer: Layer, errors: str) -> Offer:
    """Return what a layer offers, for the one who loads it."""
    modules = tuple(folder for folder in layer.folders if is_package(layer, folder))
    return Offer(modules, layer.offers, errors)


def is_package(layer: Layer, folder: str) -> bool:
    """Return whether a folder of a layer holds the modules that it offers."""
    package = folder.replace("/", ".")
    return any(place.startswith(f"{package}.") for place, _ in layer.offers.values())

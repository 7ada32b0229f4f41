"""Why a file cannot be loaded."""

from __future__ import annotations


class CannotRead(Exception):
    """The file, or what was asked of it, makes no table. `sentence` takes the `values`."""

    def __init__(self, sentence: str, **values: object) -> None:
        super().__init__(sentence, values)
        self.sentence = sentence
        self.values = values

    def __str__(self) -> str:
        return self.sentence.format(**self.values)

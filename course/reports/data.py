"""`marks.json`: everything that is known of a graded class, for other programs.

Version 1 of its shape:

    version, made (ISO 8601, UTC), most, layers: [name], whole: {most}
    exercises     [{id, layer, title: {en, fr}, most}]
    submissions   [{name, page, points, most, seconds, layers, exercises, whole,
                    missing_steps: [text], remarks: [text]}]
      layers      {name: {points, most, level}}; level is null for a layer that is missing
      exercises   [{id, layer, points, most, public: {passed, tests},
                    hidden: {passed, tests}, verdicts: [verdict]}]
      whole       {points, most, state: "passed" | "failed" | "not judged",
                   verdicts: [verdict], matrix: [{students: [layer], passed}],
                   guilty: [[layer]]}
      verdict     the fields of course.runner.outcome.Outcome

It names hidden tests: it is for those who grade. A text stands in it as it came from the
submission, but what UTF-8 cannot hold is U+FFFD; who shows it must escape it.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime
from typing import Any

from course.grader.marks import ExerciseMark, Marks, WholeMark

from .graded_class import GradedClass, layer_mark, mix_of, whole_state
from .shown import encodable

VERSION = 1


def marks_json(graded: GradedClass, made: datetime) -> bytes:
    """Return the content of `marks.json`, in ASCII: any terminal can be given it."""
    return (json.dumps(encodable(as_data(graded, made)), indent=1) + "\n").encode()


def as_data(graded: GradedClass, made: datetime) -> dict[str, Any]:
    """Return a graded class as plain data."""
    return {
        "version": VERSION,
        "made": made.isoformat(timespec="seconds"),
        "most": graded.most,
        "layers": list(graded.project.layers),
        "whole": {"most": graded.project.whole_points},
        "exercises": [
            {"id": each.id, "layer": each.layer, "title": each.titles, "most": each.points}
            for each in graded.exercises.values()
        ],
        "submissions": [submission(graded, marks) for marks in graded.marks],
    }


def submission(graded: GradedClass, marks: Marks) -> dict[str, Any]:
    """Return what one submission earned."""
    return {
        "name": marks.submission,
        "page": graded.pages[marks.submission],
        "points": marks.points,
        "most": marks.most,
        "seconds": marks.seconds,
        "layers": {name: asdict(layer_mark(marks, name)) for name in graded.project.layers},
        "exercises": [exercise(each) for each in marks.exercises],
        "whole": whole(marks.whole),
        "missing_steps": marks.missing_steps,
        "remarks": marks.remarks,
    }


def exercise(mark: ExerciseMark) -> dict[str, Any]:
    """Return what one exercise earned."""
    return {
        "id": mark.exercise,
        "layer": mark.layer,
        "points": mark.points,
        "most": mark.most,
        "public": {"passed": mark.public[0], "tests": mark.public[1]},
        "hidden": {"passed": mark.hidden[0], "tests": mark.hidden[1]},
        "verdicts": [asdict(verdict) for verdict in mark.verdicts],
    }


def whole(mark: WholeMark) -> dict[str, Any]:
    """Return what the layers earned together."""
    return {
        "points": mark.points,
        "most": mark.most,
        "state": whole_state(mark),
        "verdicts": [asdict(verdict) for verdict in mark.verdicts],
        "matrix": [
            {"students": list(mix_of(name)), "passed": passed}
            for name, passed in mark.matrix.items()
        ],
        "guilty": [list(mix_of(name)) for name in mark.guilty],
    }

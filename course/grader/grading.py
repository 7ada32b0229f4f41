"""Grading one submission: each layer alone, then the whole, then who is guilty."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from course.boundary.errors import brief
from course.exercise import Exercise
from course.project import Project
from course.text import mark as _
from course.text import say

from .blame import guilty, mixes
from .jobs import Done, Job
from .marks import Marks, WholeMark, mark_exercise
from .pool import Pool
from .staging import write_layer
from .store import Store
from .submissions import StudentLayer, Submission, read_submission

TIMEOUT = "Timeout"


@dataclass
class Grader:
    """Grades submissions with the workers of a pool; what the store knows is not run again.

    `stamp` stands for the tests, the reference and the grader itself; `folder` is where the
    students' layers are laid out for the sandboxes.
    """

    project: Project
    exercises: dict[str, Exercise]
    pool: Pool
    store: Store
    stamp: str
    folder: Path
    numbers: itertools.count[int]

    def grade(self, folder: Path) -> Marks:
        """Return what the submission in a folder earned; one that cannot be judged says why.

        Whatever a student has sent, the others are judged.
        """
        try:
            return self.judge(read_submission(self.project, folder))
        except (OSError, ValueError, RecursionError, MemoryError) as error:
            remark = say(_("It could not be judged: {error}."), error=brief(error))
            exercises = [mark_exercise(exercise, []) for exercise in self.exercises.values()]
            whole = WholeMark(0, self.project.whole_points)
            most = sum(mark.most for mark in exercises) + whole.most
            return Marks(folder.name, 0, most, exercises, whole, {}, [], [remark], 0.0)

    def judge(self, submission: Submission) -> Marks:
        """Return what a submission earned."""
        present = {name: layer for name, layer in submission.layers.items() if layer.files}
        alone = {name: self._run(name, {name: layer}) for name, layer in present.items()}
        whole, ran = self._whole(present)
        done = [*alone.values(), *ran]
        exercises = []
        for exercise in self.exercises.values():
            said = alone[exercise.layer].verdicts if exercise.layer in alone else []
            verdicts = [verdict for verdict in said if verdict.exercise == exercise.id]
            exercises.append(mark_exercise(exercise, verdicts))
        return Marks(
            submission=submission.name,
            points=round(sum(mark.points for mark in exercises) + whole.points, 2),
            most=sum(mark.most for mark in exercises) + whole.most,
            exercises=exercises,
            whole=whole,
            levels={name: run.levels.get(name, 0) for name, run in alone.items()},
            missing_steps=sorted({step for run in done for step in run.missing}),
            remarks=self._remarks(submission, done),
            seconds=round(sum(run.seconds for run in done), 3),
        )

    def _whole(self, present: dict[str, StudentLayer]) -> tuple[WholeMark, list[Done]]:
        """Return what the layers earned together, and the runs that it took."""
        most = self.project.whole_points
        if len(present) < len(self.project.layers):
            return WholeMark(0, most), []
        all_of_them = tuple(self.project.layers)
        runs = {all_of_them: self._run("", present)}
        if passed(runs[all_of_them]):
            return WholeMark(most, most, runs[all_of_them].verdicts), [*runs.values()]
        for mix in mixes(self.project.layers):
            if mix not in runs:
                taken = {name: present[name] for name in mix}
                runs[mix] = self._run("", taken, first_failure=True)
        matrix = {mix: passed(run) for mix, run in runs.items()}
        whole = WholeMark(
            points=0,
            most=most,
            verdicts=runs[all_of_them].verdicts,
            matrix={"+".join(mix): value for mix, value in sorted(matrix.items())},
            guilty=["+".join(mix) for mix in guilty(matrix)],
        )
        return whole, [*runs.values()]

    def _run(
        self, layer: str, students: dict[str, StudentLayer], first_failure: bool = False
    ) -> Done:
        """Return what comes of these tests, from the store where it was run before."""
        parts = [f"{name}={version.digest}" for name, version in sorted(students.items())]
        text = "|".join([self.stamp, layer, str(first_failure), *parts])
        key = sha256(text.encode()).hexdigest()
        known = self.store.get(key)
        if known is not None:
            return known
        folders = {name: str(self._laid_out(name, version)) for name, version in students.items()}
        job = Job(f"run-{next(self.numbers)}", layer, folders, first_failure)
        done = self.pool.grade(job)
        if not done.fault and not any(verdict.kind == TIMEOUT for verdict in done.verdicts):
            self.store.put(key, done)  # a slow moment of the machine is no lasting mark
        return done

    def _laid_out(self, name: str, version: StudentLayer) -> Path:
        """Return the folder in which a student's layer lies for the sandboxes to read."""
        folder = self.folder / f"{name}-{version.digest[:24]}"
        if not folder.exists():
            write_layer(self.project, self.project.layers[name], version.files, folder)
        return folder

    def _remarks(self, submission: Submission, done: list[Done]) -> list[str]:
        """Return what the reader of the report must know beside the marks."""
        remarks = []
        for name, layer in submission.layers.items():
            if not layer.files:
                remarks.append(say(_("The layer {layer} is missing."), layer=name))
            remarks += [say(_("Left out: {file}"), file=file) for file in layer.left_out[:20]]
            for file in self.project.layers[name].promise:
                ours = (self.project.root / file).read_bytes()
                if layer.files and layer.files.get(file, ours) != ours:
                    sentence = _("{file} is part of the promise: that of the project was taken.")
                    remarks.append(say(sentence, file=file))
        remarks += [
            say(_("{file} is in no layer, so it was not taken."), file=file)
            for file in submission.outside[:20]
        ]
        faults = sorted({run.fault for run in done if run.fault})
        remarks += [say(_("The grader itself failed: {fault}."), fault=fault) for fault in faults]
        return remarks


def passed(run: Done) -> bool:
    """Return whether every test of a run passed, and there were some."""
    return bool(run.verdicts) and all(verdict.passed for verdict in run.verdicts)

"""The command `course` itself: languages, errors and exit codes."""

from __future__ import annotations

import json
import sys

import click
import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from course import commands
from course.text import CourseError
from tests.unit.course.stall import change, write_stall


@pytest.fixture
def run(capsys):
    """The function that runs `course` and returns exit code, output and errors."""

    def run(*arguments):
        with pytest.raises(SystemExit) as ended:
            commands.main(list(arguments))
        said = capsys.readouterr()
        return ended.value.code or 0, said.out, said.err

    return run


@pytest.fixture
def offer(monkeypatch):
    """The function that offers a command of this name with this body."""

    def offer(name, body):
        module = type(sys)("offered")
        module.__spec__ = type(sys.__spec__)("offered", None)
        module.command = click.Command(name, callback=body)
        monkeypatch.setitem(sys.modules, "offered", module)
        monkeypatch.setitem(commands.COMMANDS, name, "offered")

    return offer


def test_command_whose_file_is_absent_is_not_offered(run, monkeypatch):
    monkeypatch.setitem(commands.COMMANDS, "grade", "course.commands.absent")

    code, out, _err = run("--help")

    assert code == 0
    assert "\n  verify " in out
    assert "\n  grade " not in out


def test_unknown_command_is_a_wrong_use(run):
    code, _out, err = run("nonsense")

    assert code == 2
    assert "nonsense" in err


def test_unknown_language_is_a_wrong_use(run):
    assert run("--lang", "de")[0] == 2


@pytest.mark.parametrize("arguments", [["--lang", "fr"], ["--lang=fr"]])
def test_language_asked_for_is_spoken_by_the_whole_command(arguments):
    assert commands.asked_language([*arguments, "list"]) == "fr"


def test_language_of_a_command_is_not_that_of_course():
    assert commands.asked_language(["list", "--lang", "fr"]) is None


def test_course_error_is_a_sentence_and_exit_code_2(run, offer):
    def fail():
        raise CourseError("{file} is wrong.", file="course.toml")

    offer("fail", fail)

    assert run("fail") == (2, "", "course.toml is wrong.\n")


def test_interrupt_is_a_sentence_and_exit_code_130(run, offer):
    def wait():
        raise KeyboardInterrupt

    offer("wait", wait)

    assert run("wait") == (130, "", "\nStopped.\n")


def test_what_a_command_returns_is_the_exit_code(run, offer):
    offer("no", lambda: 1)

    assert run("no") == (1, "", "")


def test_handout_says_where_it_is_and_what_is_next(run, tmp_path, monkeypatch):
    monkeypatch.chdir(write_stall(tmp_path / "project"))

    code, out, _err = run("handout", "../given")

    assert code == 0
    assert "2 exercises, 4 points" in out
    assert (tmp_path / "given" / "README.md").is_file()


def test_verify_prints_a_row_for_each_exercise(run, tmp_path, monkeypatch):
    monkeypatch.chdir(write_stall(tmp_path))

    code, out, err = run("verify", "--jobs", "1")

    assert code == 0, out + err
    assert out.count("2/2") == 2
    assert "Every exercise is proved." in out


def test_verify_writes_json_and_answers_no_with_what_it_found(run, tmp_path, monkeypatch):
    monkeypatch.chdir(write_stall(tmp_path))
    change(tmp_path, "exercises/models/01-total/fr.md", "## Indice 3\n\nc\n", "")

    code, out, _err = run("verify", "--json", "--jobs", "1", "models/total")

    report = json.loads(out)
    assert code == 1
    assert [found["file"] for found in report["findings"]] == ["exercises/models/01-total/fr.md"]
    assert [row["exercise"] for row in report["exercises"]] == ["models/total"]


def test_verify_of_an_unknown_exercise_is_a_wrong_use(run, tmp_path, monkeypatch):
    monkeypatch.chdir(write_stall(tmp_path))

    assert run("verify", "models/nothing") == (
        2,
        "",
        "No exercise is called “models/nothing”.\n",
    )


def test_sentences_of_click_come_from_the_catalogues_of_the_course(run, tmp_path, monkeypatch):
    catalogue = Catalog("fr")
    catalogue.add("Options", "Réglages")
    path = tmp_path / "fr" / "LC_MESSAGES" / "click.mo"
    path.parent.mkdir(parents=True)
    with path.open("wb") as file:
        write_mo(file, catalogue)
    monkeypatch.setattr(commands, "CATALOGUES", tmp_path)

    assert "Réglages:" in run("--lang", "fr", "--help")[1]

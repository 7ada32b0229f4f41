"""Filling the regions of an exercise: with an answer, or with the TODO again."""

from __future__ import annotations

import pytest

from course.cut import cut
from course.fill import fill
from course.replacement import read_replacement
from course.source import make_source
from course.text import CourseError

TWO = """\
class Isbn:
    def ten(self):
        # exercise: models/isbn
        return 10
        # end exercise


def thirteen():
    # exercise: models/isbn
    return 13
    # end exercise
"""
ANSWER = """\
# en: it counts
#   on its fingers
# fr: elle compte
# hint: 2

if True:
    return "ten"

return None
# next region
return "thirteen"
"""


@pytest.fixture
def source():
    return make_source({"a.py": TWO})


@pytest.fixture
def answer(tmp_path):
    path = tmp_path / "answer.py"
    path.write_text(ANSWER, encoding="utf-8")
    return read_replacement(path)


def test_first_comments_of_a_replacement_are_read(answer):
    assert answer.header == {
        "en": "it counts on its fingers",
        "fr": "elle compte",
        "hint": "2",
    }


def test_replacement_has_a_text_for_each_region(answer):
    first, second = answer.contents

    assert first.strip() == 'if True:\n    return "ten"\n\nreturn None'
    assert second == 'return "thirteen"\n'


def test_comments_of_a_template_part_and_explain_as_well(tmp_path):
    path = tmp_path / "answer.html"
    path.write_text("{# en: a #}\n{# fr: b #}\n<p>\n{# next region #}\n<b>\n", encoding="utf-8")

    answer = read_replacement(path)

    assert answer.header == {"en": "a", "fr": "b"}
    assert answer.contents == ("<p>\n", "<b>\n")


def test_each_region_is_filled_at_the_indentation_of_its_markers(source, answer):
    text = fill(source, "models/isbn", answer.contents)["a.py"]

    assert text == TWO.replace(
        "        return 10\n",
        '        if True:\n            return "ten"\n\n        return None\n',
    ).replace("    return 13\n", '    return "thirteen"\n')


def test_filling_with_what_was_there_changes_nothing(source):
    assert fill(source, "models/isbn", source.contents("models/isbn")) == {"a.py": TWO}


def test_starter_is_put_back_over_an_answer(source, answer):
    starter = cut(source, ["models/isbn"])
    solved = make_source(fill(source, "models/isbn", answer.contents))

    contents = make_source(starter).contents("models/isbn")

    assert fill(solved, "models/isbn", contents) == starter


def test_too_few_contents_are_refused_with_both_numbers(source):
    with pytest.raises(CourseError) as caught:
        fill(source, "models/isbn", ["return 1"])

    assert str(caught.value) == "models/isbn has 2 regions to fill, but 1 were given."


def test_regions_are_in_the_order_of_the_files():
    region = "# exercise: models/isbn\n{}\n# end exercise\n"
    source = make_source({"b.py": region.format("b = 1"), "a.py": region.format("a = 1")})

    assert source.contents("models/isbn") == ["a = 1\n", "b = 1\n"]

"""The pages for people: the class, and one for each student. They need no other file."""

from __future__ import annotations

from base64 import b64encode
from datetime import datetime
from functools import cache
from hashlib import sha256
from pathlib import Path

from babel.dates import format_date
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from course.grader.marks import Marks
from course.text import reader_language, sentences

from . import chart, summary
from .blamed import told_whole
from .graded_class import GradedClass, layer_mark, weakest, whole_state
from .shown import shown
from .student import told_layers
from .words import layer_name, level_meaning, number, percent, said_guilty

TEMPLATES = Path(__file__).parent.parent / "templates" / "reports"


def class_page(graded: GradedClass, made: datetime) -> bytes:
    """Return the page of the class. It names hidden tests: it is for those who grade."""
    return render(
        "class.html",
        made=made,
        graded=graded,
        totals=summary.totals(graded),
        bars=chart.distribution(graded),
        exercises=summary.exercise_rates(graded),
        tests=summary.hardest_tests(graded),
        blame=summary.blame_rates(graded),
        isolation=summary.isolation_rates(graded),
        missing=sorted({step for marks in graded.marks for step in marks.missing_steps}),
    )


def student_page(graded: GradedClass, marks: Marks, made: datetime) -> bytes:
    """Return the page of one student, which says nothing of hidden tests but a number."""
    return render(
        "student.html",
        made=made,
        marks=marks,
        layers=told_layers(graded, marks),
        whole=told_whole(graded, marks),
    )


def render(template: str, made: datetime, **data: object) -> bytes:
    """Return a template filled in, in the reader's language."""
    language = reader_language()
    date = format_date(made.astimezone().date(), "long", locale=language)
    page = templates(language).get_template(template).render(date=date, **data)
    return page.encode("utf-8", "replace")


@cache
def templates(language: str) -> Environment:
    """Return the templates in a language: everything escaped, nothing undefined."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        auto_reload=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.install_gettext_translations(sentences(language), newstyle=True)  # type: ignore[attr-defined]
    style = (TEMPLATES / "report.css").read_text(encoding="utf-8")
    digest = b64encode(sha256(style.encode()).digest()).decode()
    environment.globals.update(
        language=language,
        style=Markup(style),  # our own file, and no text of a submission
        style_digest=digest,
        layer_mark=layer_mark,
        weakest=weakest,
        whole_state=whole_state,
        said_guilty=said_guilty,
        layer_name=layer_name,
        level_meaning=level_meaning,
    )
    environment.filters.update(shown=shown, number=number, percent=percent)
    return environment

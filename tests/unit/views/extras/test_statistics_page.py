"""What is read, as charts with a table beside each."""

from __future__ import annotations

from dataclasses import replace

from bookshelf.models import Share
from bookshelf.views import Visit
from tests.unit.views.extras.samples import EMPTY, STATISTICS
from tests.unit.views.reading import read


def section(pages, heading, statistics=STATISTICS, language="en"):
    """Return the part of the page that has this heading."""
    page = read(pages.statistics(Visit(language, "/stats"), statistics))
    return next(part for part in page.all("section") if part.one("h2").text == heading)


def heights(part):
    """Return the height of each column of a chart."""
    return [float(bar.attributes["height"]) for bar in part.all("rect", **{"class": "bar"})]


def test_chart_is_a_picture_with_a_title_and_a_description(pages):
    chart = section(pages, "By genre").one("svg")

    named = chart.attributes["aria-labelledby"].split()

    assert chart.attributes["role"] == "img"
    assert [chart.one(id=id).tag for id in named] == ["title", "desc"]
    assert all(chart.one(id=id).text for id in named)


def test_bar_is_as_long_as_its_share_was_borrowed(pages):
    bars = section(pages, "By genre").all("rect", **{"class": "bar"})

    assert [float(bar.attributes["width"]) for bar in bars] == [400, 133.3]


def test_table_beside_a_chart_holds_the_same_figures(pages):
    rows = [row.text for row in section(pages, "By genre").one("tbody").all("tr")]

    assert rows == ["Novel 900 30", "Not said 3 10"]


def test_columns_stand_in_the_order_of_time_without_the_books_of_no_decade(pages):
    decades = section(pages, "By decade")

    assert heights(decades) == [46.5, 186]
    assert [row.text for row in decades.one("tbody").all("tr")] == [
        "460s BC 1 5",
        "1920s 12 20",
        "Not said 3 15",
    ]


def test_decades_and_numbers_are_written_in_french_for_a_french_reader(pages):
    page = pages.statistics(Visit("fr", "/stats"), STATISTICS)

    assert "années 1920" in page
    assert "6\N{NARROW NO-BREAK SPACE}020" in page


def test_chart_shows_the_longest_bars_and_the_table_all(pages):
    languages = [Share(f"q{letter}", 1, 1) for letter in "abcdefghijklmnopqrst"]

    part = section(pages, "By language", replace(STATISTICS, by_language=languages))

    assert len(part.all("rect", **{"class": "bar"})) == 12
    assert len(part.one("tbody").all("tr")) == 20


def test_books_that_nobody_borrowed_have_bars_of_no_length(pages):
    unread = replace(STATISTICS, by_genre=[Share("novel", 2, 0)])

    (bar,) = section(pages, "By genre", unread).all("rect", **{"class": "bar"})

    assert bar.attributes["width"] == "0.0"


def test_decades_that_nobody_has_said_have_a_table_and_no_chart(pages):
    undated = section(pages, "By decade", replace(STATISTICS, by_decade=[Share("", 2, 3)]))

    assert undated.all("svg") == []
    assert "Not said" in undated.one("table").text


def test_empty_library_says_so_and_draws_nothing(pages):
    main = read(pages.statistics(Visit(path="/stats"), EMPTY)).one("main")

    assert "nothing to count" in main.text
    assert main.all("svg") == []

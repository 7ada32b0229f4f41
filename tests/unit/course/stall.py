"""A small project with an honest course of two exercises, and a way to spoil it."""

from __future__ import annotations

from textwrap import dedent

PROJECT = {
    "course.toml": """
        package = "stall"
        errors = "stall.models:StallError"
        preload = []

        [layers.models]
        folders = ["stall/models"]
        tests = ["tests/models"]
        options = []
        promise = []
        offers.prices = ["stall.models.prices", "stall.models:Prices"]

        [whole]
        tests = []
        options = []
        points = 1

        [handout]
        include = ["stall", "tests", "exercises", "course.toml", "setup.cfg"]
        exclude = ["**/__pycache__", "stall/grader"]
        """,
    "setup.cfg": """
        [tool:pytest]
        addopts = --strict-markers
        markers =
            exercise(id, fr): the exercise
            hidden: hidden
        """,
    "stall/__init__.py": "",
    "stall/models/__init__.py": "",
    "stall/grader/__init__.py": "",
    "stall/models/prices.py": '''
        """Prices."""


        def total(prices):
            """Return the sum of these prices."""
            # exercise: models/total
            amount = sum(prices)
            return amount
            # end exercise


        def cheapest(prices):
            """Return the lowest price."""
            # exercise: models/cheapest
            return min(prices)
            # end exercise
        ''',
    "tests/__init__.py": "",
    "tests/models/__init__.py": "",
    "tests/models/test_total.py": """
        import pytest

        from stall.models.prices import total


        @pytest.mark.exercise("models/total", fr="La somme de trois prix")
        def test_sum_of_three_prices():
            assert total([1, 2, 3]) == 6


        @pytest.mark.hidden
        @pytest.mark.exercise("models/total", fr="Rien ne coûte rien")
        def test_nothing_costs_nothing():
            assert total([]) == 0
        """,
    "tests/models/test_cheapest.py": """
        import pytest

        from stall.models.prices import cheapest


        @pytest.mark.exercise("models/cheapest", fr="Le prix le plus bas")
        def test_lowest_price_is_found():
            assert cheapest([3, 1, 2]) == 1


        @pytest.mark.hidden
        @pytest.mark.exercise("models/cheapest", fr="Le seul prix est le plus bas")
        def test_only_price_is_the_lowest():
            assert cheapest([5]) == 5
        """,
}
EXERCISE = {
    "exercise.toml": """
        layer = "models"
        points = 2
        minutes = 30
        needs = []
        [title]
        en = "A price"
        fr = "Un prix"
        """,
    "en.md": "# A price\n\nWhy.\n\n## Hint 1\n\na\n\n## Hint 2\n\nb\n\n## Hint 3\n\nc\n",
    "fr.md": "# Un prix\n\nPourquoi.\n\n## Indice 1\n\na\n\n## Indice 2\n\nb\n\n## Indice 3\n\nc\n",
}
WHY = "# en: because\n# fr: parce que\n"
ANSWERS = {
    "01-total": {
        "wrong/first.py": f"{WHY}# hint: 1\nreturn prices[0]\n",
        "wrong/zero.py": f"{WHY}# hint: 2\nreturn 0\n",
        "right/halves.py": f"{WHY}return sum(prices[:2]) + sum(prices[2:])\n",
    },
    "02-cheapest": {
        "wrong/first.py": f"{WHY}# hint: 1\nreturn prices[0]\n",
        "wrong/most.py": f"{WHY}# hint: 3\nreturn max(prices)\n",
        "right/sorts.py": f"{WHY}return sorted(prices)[0]\n",
    },
}
SOURCE = "stall/models/prices.py"


def write_stall(root):
    """Write the project into a folder and return the folder."""
    for file, text in PROJECT.items():
        write(root / file, dedent(text).lstrip())
    for folder, answers in ANSWERS.items():
        for file, text in {**EXERCISE, **answers}.items():
            write(root / "exercises/models" / folder / file, dedent(text).lstrip())
    return root


def write(path, text):
    """Write a text into a file, and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def change(root, file, before, after):
    """Put another text in the place of one that stands in a file."""
    path = root / file
    text = path.read_text(encoding="utf-8")
    assert before in text
    write(path, text.replace(before, after))

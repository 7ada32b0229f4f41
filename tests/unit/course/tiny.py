"""A tiny project with two exercises, to try the student's tools on."""

from __future__ import annotations

from textwrap import dedent

FILES = {
    "course.toml": """
        package = "shop"
        errors = "builtins:Exception"
        preload = []
        [layers.models]
        folders = ["shop/models"]
        tests = ["tests/models"]
        options = []
        promise = []
        offers = {}
        [whole]
        tests = []
        options = []
        points = 1
        [handout]
        include = ["shop"]
        exclude = []
        """,
    "setup.cfg": """
        [tool:pytest]
        addopts = --strict-markers
        markers =
            exercise(id, fr): the exercise
            hidden: hidden
        """,
    "shop/__init__.py": "",
    "shop/models/__init__.py": "",
    "shop/models/prices.py": '''
        """Prices."""


        def total(prices):
            """Return the sum."""
            # exercise: models/total
            raise NotImplementedError("TODO models/total")
            # end exercise


        def cheapest(prices):
            """Return the lowest price."""
            # exercise: models/cheapest
            raise NotImplementedError("TODO models/cheapest")
            # end exercise
        ''',
    "tests/__init__.py": "",
    "tests/models/__init__.py": "",
    "tests/models/test_total.py": """
        import pytest

        from shop.models.prices import total


        @pytest.mark.exercise("models/total", fr="La somme de trois prix")
        def test_sum_of_three_prices():
            assert total([1, 2, 3]) == 6


        @pytest.mark.exercise("models/total", fr="Rien ne coûte rien")
        def test_nothing_costs_nothing():
            assert total([]) == 0
        """,
    "tests/models/test_cheapest.py": """
        import pytest

        from shop.models.prices import cheapest


        @pytest.mark.exercise("models/cheapest", fr="Le prix le plus bas")
        def test_lowest_price_is_found():
            assert cheapest([3, 1, 2]) == 1


        @pytest.mark.exercise("models/cheapest", fr="Sans prix, une erreur")
        def test_no_price_raises_value_error():
            with pytest.raises(ValueError):
                cheapest([])
        """,
}
TOML = """
layer = "models"
points = 2
minutes = 5
needs = []
[title]
en = "{en}"
fr = "{fr}"
"""
ENGLISH = "# {title}\n\nWhy and what.\n\n## Hint 1\n\nA nudge.\n\n## Hint 2\n\nNearly the answer.\n"
FRENCH = "# {title}\n\nPourquoi.\n\n## Indice 1\n\nUn début.\n\n## Indice 2\n\nPresque tout.\n"
EXERCISES = {"01-total": ("The total", "Le total"), "02-cheapest": ("The cheapest", "Le moins")}


def write_project(root):
    """Write the project into a folder and return the folder."""
    for file, text in FILES.items():
        write(root / file, dedent(text).lstrip())
    for folder, (english, french) in EXERCISES.items():
        place = root / "exercises/models" / folder
        write(place / "exercise.toml", TOML.format(en=english, fr=french))
        write(place / "en.md", ENGLISH.format(title=english))
        write(place / "fr.md", FRENCH.format(title=french))
    return root


def write(path, text):
    """Write a text into a file, and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def answer(root, exercise, text):
    """Put an answer in the place of the TODO of an exercise."""
    path = root / "shop/models/prices.py"
    todo = f'raise NotImplementedError("TODO {exercise}")'
    path.write_text(path.read_text(encoding="utf-8").replace(todo, text), encoding="utf-8")

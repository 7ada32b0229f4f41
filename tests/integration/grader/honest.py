"""Submissions of those who tried: right, partly right, wrong, broken."""

from __future__ import annotations

import shutil

from .classroom import (
    BOOKS,
    CONTROLLERS,
    EXERCISES,
    MODELS,
    PROJECT,
    ROWS,
    VIEWS,
    Classroom,
    answer,
    append,
    change,
    in_get,
    starter,
)

honest = Classroom()


@honest.case("right-as-the-reference", whole=True)
def _(folder):
    pass


@honest.case("right-but-unlike-the-reference", whole=True)
def _(folder):
    answer(folder, "right", "models", "views", "controllers")


@honest.case(
    "nothing-done",
    lost=("models", "views", "controllers"),
    guilty=("models", "views", "controllers"),
)
def _(folder):
    starter(folder)


@honest.case("only-the-models-done", lost=("views", "controllers"), guilty=("views", "controllers"))
def _(folder):
    starter(folder, *exercises_of("views"), *exercises_of("controllers"))


@honest.case(
    "only-the-views-done", lost=("models", "controllers"), guilty=("models", "controllers")
)
def _(folder):
    starter(folder, *exercises_of("models"), *exercises_of("controllers"))


@honest.case("all-but-the-controllers", lost=("controllers",), guilty=("controllers",))
def _(folder):
    starter(folder, *exercises_of("controllers"))


@honest.case("one-exercise-missing", lost=("models/get-book",), guilty=("models",))
def _(folder):
    starter(folder, "models/get-book")


@honest.case("prints-everywhere", whole=True)
def _(folder):
    for file in (MODELS, VIEWS, CONTROLLERS):
        append(folder / file, "print('here' * 100)\n")
    in_get(folder / BOOKS, NOISY_GET)


NOISY_GET = """
import sys
print("get", book_id, file=sys.stderr)
row = self._database.execute("SELECT * FROM book WHERE id = ?", (book_id,)).fetchone()
print(row)
if row is None:
    raise BookNotFound(book_id)
return book_of(row)
"""


@honest.case("one-missing-name", lost=("models/get-book",), guilty=("models",))
def _(folder):
    in_get(folder / BOOKS, "return bok_of(self._database)")


@honest.case("syntax-error-in-a-view", lost=("views",), guilty=("views",))
def _(folder):
    append(folder / VIEWS, "def broken(:\n")


@honest.case("windows-editor", whole=True)
def _(folder):
    for file in (BOOKS, VIEWS, CONTROLLERS):
        text = (folder / file).read_text(encoding="utf-8").replace("\n", "\r\n")
        (folder / file).write_bytes(b"\xef\xbb\xbf" + text.encode())


@honest.case("latin-1", lost=("models",), guilty=("models",))
def _(folder):
    append(folder / BOOKS, "SEEN = 'd\u00e9j\u00e0 vu'\n")
    text = (folder / BOOKS).read_text(encoding="utf-8")
    (folder / BOOKS).write_bytes(text.encode("latin-1", "replace"))


@honest.case("packed-too-deep", whole=True)
def _(folder):
    shutil.copytree(folder / "bookshelf", folder / "My homework" / "v2 (final)" / "bookshelf")
    shutil.rmtree(folder / "bookshelf")
    (folder / "__MACOSX").mkdir()
    (folder / "Thumbs.db").write_bytes(b"\x00\x01")


@honest.case("empty-folder", lost=("models", "views", "controllers"))
def _(folder):
    shutil.rmtree(folder / "bookshelf")


@honest.case("no-controllers-at-all", lost=("controllers",))
def _(folder):
    shutil.rmtree(folder / "bookshelf" / "controllers")


@honest.case("binary-in-place-of-code", lost=("models",), guilty=("models",))
def _(folder):
    (folder / BOOKS).write_bytes(bytes(range(256)) * 100)


@honest.case("models-without-their-data-types", whole=True)
def _(folder):
    for file in PROJECT.layers["models"].promise:
        (folder / file).unlink()


@honest.case(
    "swapped-title-and-author",
    partly=("models/add-book", "models/sort-books"),
    guilty=("models",),
)
def _(folder):
    change(folder / ROWS, 'title=row["title"]', 'title=row["author"]')
    change(folder / ROWS, '"title, author, year', '"author, title, year')


@honest.case("repository-named-like-the-package", whole=True)
def _(folder):
    (folder / "bookshelf").rename(folder / "inner")
    (folder / "bookshelf").mkdir()
    (folder / "inner").rename(folder / "bookshelf" / "bookshelf")


@honest.case("books-know-their-library", whole=True)
def _(folder):
    made = "books = Books(self._database)"
    code = f"        {made}\n        books.library = self\n        return books\n"
    change(folder / MODELS, "        return Books(self._database)\n", code)


@honest.case("error-of-its-own", whole=True)
def _(folder):
    append(folder / BOOKS, "class NoSuchBook(BookNotFound):\n    pass\n")
    in_get(folder / BOOKS, NOISY_GET.replace("raise BookNotFound", "raise NoSuchBook"))


@honest.case("views-give-markup", whole=True)
def _(folder):
    append(
        folder / VIEWS,
        "from markupsafe import Markup\n"
        "plain_render = render\n"
        "def render(*given, **named):\n"
        "    return Markup(plain_render(*given, **named))\n",
    )


@honest.case("leaves-the-program", lost=("models/check-isbn",), guilty=("models",))
def _(folder):
    append(
        folder / "bookshelf/models/rules/isbn.py",
        "import sys\n\n\ndef _sum13(digits):\n    sys.exit(1)\n\n\n_sum10 = _sum13\n",
    )


def exercises_of(layer):
    """Return the ids of a layer's exercises."""
    return [exercise.id for exercise in EXERCISES.values() if exercise.layer == layer]

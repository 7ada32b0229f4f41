"""ISBN-10 and ISBN-13, and their check digits. Books come by `load`, which keeps every rule."""

from __future__ import annotations

import pytest

from tests.books import EMMA

EXERCISE = "models/check-isbn"


def kept(books, isbn):
    """Return the ISBN that a book with this one has on the shelf, or None if it is refused."""
    loaded = books.load([{**EMMA, "isbn": isbn}])
    return books.newest(1)[0].isbn if loaded.added else None


@pytest.mark.exercise(EXERCISE, fr="Un ISBN-13 dont le chiffre de contrôle est juste est gardé")
@pytest.mark.parametrize("isbn", ["9780141439587", "9782070360024", "9791032305690"])
def test_isbn13_with_a_right_check_digit_is_kept(books, isbn):
    assert kept(books, isbn) == isbn


@pytest.mark.exercise(EXERCISE, fr="Un ISBN-13 dont un chiffre est faux est refusé")
@pytest.mark.parametrize("isbn", ["9780141439588", "9780141439580", "9782070360034"])
def test_isbn13_with_one_wrong_digit_is_refused(books, isbn):
    loaded = books.load([{**EMMA, "isbn": isbn}])

    assert [refusal.faults["isbn"].code for refusal in loaded.refused] == ["not-an-isbn"]


@pytest.mark.exercise(EXERCISE, fr="Un ISBN-10 juste devient son ISBN-13")
def test_right_isbn10_becomes_its_isbn13(books):
    assert kept(books, "0141439580") == "9780141439587"


@pytest.mark.exercise(EXERCISE, fr="Un X à la fin d’un ISBN-10 vaut dix")
def test_x_at_the_end_of_an_isbn10_stands_for_ten(books):
    assert kept(books, "080442957X") == "9780804429573"


@pytest.mark.exercise(EXERCISE, fr="Un ISBN-10 dont deux chiffres sont échangés est refusé")
def test_isbn10_with_two_digits_exchanged_is_refused(books):
    loaded = books.load([{**EMMA, "isbn": "0141493580"}])

    assert [refusal.faults["isbn"].code for refusal in loaded.refused] == ["not-an-isbn"]


@pytest.mark.hidden
@pytest.mark.exercise(EXERCISE, fr="Chaque chiffre faux d’un ISBN est remarqué, où qu’il soit")
@pytest.mark.parametrize("isbn", ["9780141439587", "0141439580", "080442957X"])
def test_every_wrong_digit_is_noticed_wherever_it_stands(books, isbn):
    altered = []
    for place in range(len(isbn) - 1):
        digit = str((int(isbn[place]) + 1) % 10)
        altered.append({**EMMA, "isbn": isbn[:place] + digit + isbn[place + 1 :]})

    loaded = books.load([*altered, {**EMMA, "isbn": isbn}])

    assert (loaded.added, len(loaded.refused)) == (1, len(altered))


@pytest.mark.hidden
@pytest.mark.exercise(EXERCISE, fr="Tirets, espaces et petit x ne comptent pas")
@pytest.mark.parametrize("isbn", ["978-0-8044-2957-3", " 0 8044 2957 x ", "0-8044-2957-X"])
def test_hyphens_spaces_and_a_small_x_do_not_matter(books, isbn):
    assert kept(books, isbn) == "9780804429573"


@pytest.mark.parametrize(
    "isbn",
    ["X41439580", "01414395X0", "978014143958", "97801414395870", "4006381333931", "Emma"],
)
def test_what_is_shaped_like_no_isbn_is_refused(books, faults, isbn):
    fault = faults(books.add, {**EMMA, "isbn": isbn})["isbn"]

    assert (fault.code, fault.value) == ("not-an-isbn", isbn)


@pytest.mark.parametrize("isbn", ["٩٧٨٠١٤١٤٣٩٥٨٧", "978014143958⁷"])
def test_digits_of_other_scripts_are_refused(books, faults, isbn):
    assert faults(books.add, {**EMMA, "isbn": isbn})["isbn"].code == "not-an-isbn"


def test_hyphens_that_do_not_break_a_line_do_not_matter(books):
    added = books.add({**EMMA, "isbn": "978\u20110\u201114\u2011143958\u20117"})

    assert added.isbn == "9780141439587"

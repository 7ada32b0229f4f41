"""What readers say of a book: one review each, which is theirs to change."""

from __future__ import annotations

import pytest

from tests.integration.contract.browsing import submit
from tests.readers import ANA, LEO

JOY = {"rating": "4", "text": "A joy from end to end."}


@pytest.fixture
def emma(shelf):
    """The address of the book that is reviewed."""
    return f"/books/{shelf['Emma']}"


@pytest.fixture
def review(visited, ana, shelf):
    """The address of Ana's review of Emma."""
    reader = visited.readers.find(ANA["email"])
    return f"/reviews/{visited.reviews.add(shelf['Emma'], JOY, reader).id}"


@pytest.mark.story(fr="Après une critique, on revient au livre, et elle s’affiche avec son nom")
def test_new_review_is_shown_on_the_page_of_the_book(ana, visitor, emma):
    response = submit(ana, f"{emma}/reviews", **JOY)

    assert (response.status_code, response.headers["Location"]) == (303, emma)
    page = visitor.get(emma).text
    assert JOY["text"] in page
    assert ANA["name"] in page
    assert ANA["email"] not in page


@pytest.mark.story(fr="La page d’un livre montre la moyenne de ses critiques")
def test_page_of_a_book_shows_the_average(ana, leo, visitor, emma):
    submit(ana, f"{emma}/reviews", rating="4")
    submit(leo, f"{emma}/reviews", rating="1", text="Not for me.")

    assert "2.5" in visitor.get(emma).text


@pytest.mark.story(fr="Une seule critique par lecteur et par livre")
def test_second_review_of_the_same_book_is_refused(ana, visitor, review, emma):
    response = submit(ana, f"{emma}/reviews", rating="1", text="I changed my mind.")

    assert response.status_code == 400
    assert "I changed my mind." in response.text
    assert "I changed my mind." not in visitor.get(emma).text


@pytest.mark.story(fr="Une critique fautive revient avec ce qui a été saisi")
def test_review_with_a_bad_rating_comes_back_with_what_was_typed(ana, visitor, emma):
    for rating in ("", "0", "6", "-1", "4.5", "1e0", "five", "1" * 400, "٤", "4\0"):
        response = submit(ana, f"{emma}/reviews", rating=rating, text="A joy.")
        assert response.status_code == 400, rating
        assert "A joy." in response.text

    assert "A joy." not in visitor.get(emma).text


@pytest.mark.story(fr="Un texte fautif est refusé")
def test_review_with_a_bad_text_is_refused(ana, visitor, emma):
    for text in ("a" * 2001, "\0", "joy\x1b[2J", "\u202ejoy"):
        assert submit(ana, f"{emma}/reviews", rating="4", text=text).status_code == 400

    assert ANA["name"] not in visitor.get(emma).text


@pytest.mark.story(fr="La plus longue critique est gardée entière")
def test_longest_review_with_lines_is_taken_whole(ana, visitor, emma):
    text = "A joy.\nÀ lire !\n" + "a" * 1900

    assert submit(ana, f"{emma}/reviews", rating="4", text=text).status_code == 303
    assert "a" * 1900 in visitor.get(emma).text


@pytest.mark.story(fr="Chacun change sa critique")
def test_reader_changes_the_review_that_is_theirs(ana, visitor, review, emma):
    form = ana.get(f"{review}/edit")
    response = submit(ana, f"{review}/edit", rating="2", text="Less so the second time.")

    assert form.status_code == 200
    assert JOY["text"] in form.text
    assert (response.status_code, response.headers["Location"]) == (303, emma)
    page = visitor.get(emma).text
    assert "Less so the second time." in page
    assert JOY["text"] not in page


@pytest.mark.story(fr="Une modification fautive revient et ne change rien")
def test_changed_review_with_faults_comes_back_and_changes_nothing(ana, visitor, review, emma):
    response = submit(ana, f"{review}/edit", rating="9", text="Less so.")

    assert response.status_code == 400
    assert "Less so." in response.text
    assert JOY["text"] in visitor.get(emma).text


@pytest.mark.story(fr="Personne ne change la critique d’un autre")
def test_reader_does_not_change_the_review_of_another(leo, visitor, review, emma):
    answers = (
        leo.get(f"{review}/edit"),
        submit(leo, f"{review}/edit", rating="1", text="No!"),
        submit(leo, f"{review}/delete"),
    )

    assert [answer.status_code for answer in answers] == [403] * 3
    assert JOY["text"] in visitor.get(emma).text


@pytest.mark.story(fr="Une libraire peut changer et supprimer toute critique")
def test_librarian_may_change_and_delete_every_review(client, visitor, review, emma):
    changed = submit(client, f"{review}/edit", rating="3", text="Made shorter.")
    shown = visitor.get(emma).text
    deleted = submit(client, f"{review}/delete")

    assert (changed.status_code, deleted.status_code) == (303, 303)
    assert "Made shorter." in shown
    assert ANA["name"] in shown
    assert "Made shorter." not in visitor.get(emma).text


@pytest.mark.story(fr="Une critique supprimée a disparu, et l’on peut en écrire une autre")
def test_deleted_review_is_gone_and_another_can_be_written(ana, visitor, review, emma):
    response = submit(ana, f"{review}/delete")

    assert (response.status_code, response.headers["Location"]) == (303, emma)
    assert JOY["text"] not in visitor.get(emma).text
    assert submit(ana, f"{emma}/reviews", **JOY).status_code == 303


@pytest.mark.story(fr="On retrouve ses critiques chez soi")
def test_own_reviews_are_on_the_dashboard(ana, leo, review):
    assert "Emma" in ana.get("/dashboard").text
    assert "Emma" not in leo.get("/dashboard").text


@pytest.mark.story(fr="Une critique absente répond 404")
def test_review_that_is_not_there_answers_404(ana, shelf):
    assert ana.get("/reviews/999/edit").status_code == 404
    for address in ("/reviews/999/edit", "/reviews/999/delete", "/books/999/reviews"):
        assert submit(ana, address, **JOY).status_code == 404
    for review_id in ("0", "-1", "007", "9223372036854775808", "9" * 5000, "%D9%A3"):
        assert ana.get(f"/reviews/{review_id}/edit").status_code == 404


@pytest.mark.story(fr="Les critiques partent avec leur livre")
def test_reviews_leave_with_their_book(client, review, emma):
    assert submit(client, f"{emma}/delete").status_code == 303
    assert client.get(f"{review}/edit").status_code == 404


@pytest.mark.story(fr="Une critique n’est jamais exécutée comme un script")
def test_review_is_never_run_as_a_script(browser_of, visitor, emma):
    browser = browser_of({**LEO, "name": "<b>Léo</b>"})
    submit(browser, f"{emma}/reviews", rating="5", text="<script>alert(1)</script>")

    response = visitor.get(emma)
    assert "alert(1)" in response.text
    assert response.mimetype != "text/html" or "<script>alert" not in response.text
    assert response.mimetype != "text/html" or "<b>Léo" not in response.text

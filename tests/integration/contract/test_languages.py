"""The visitor's language: asked for, remembered, or preferred by the browser."""

from __future__ import annotations


def test_browser_says_which_language_is_preferred(visitor):
    for preferred, language in (
        ("fr", "fr"),
        ("fr-CA, en;q=0.8", "fr"),
        ("de, en;q=0.5, fr;q=0.9", "fr"),
        ("de", "en"),
        (";;q=,", "en"),
    ):
        response = visitor.get("/", headers={"Accept-Language": preferred})
        assert response.headers["Content-Language"] == language


def test_language_asked_for_is_remembered(visitor):
    before = visitor.get("/nowhere").headers["Content-Language"]

    visitor.get("/?lang=fr")

    assert before == "en"
    assert visitor.get("/nowhere").headers["Content-Language"] == "fr"


def test_program_is_answered_in_the_language_of_its_request_and_of_no_cookie(visitor):
    visitor.get("/?lang=fr")

    asked = visitor.get("/api/nowhere?lang=fr")
    accepted = visitor.get("/api/nowhere", headers={"Accept-Language": "fr"})

    assert asked.headers["Content-Language"] == accepted.headers["Content-Language"] == "fr"
    assert visitor.get("/api/nowhere").headers["Content-Language"] == "en"


def test_language_that_we_do_not_have_is_not_remembered(visitor):
    response = visitor.get("/?lang=de", headers={"Accept-Language": "fr"})

    assert response.headers["Content-Language"] == "fr"
    assert visitor.get("/").headers["Content-Language"] == "en"


def test_answer_depends_on_language_and_cookie_and_says_so(visitor):
    varies = set(visitor.get("/").headers["Vary"].split(", "))

    assert {"Accept-Language", "Cookie"} <= varies


def test_page_links_to_itself_in_the_other_language(visitor, shelf):
    response = visitor.get("/books?author=Colette&limit=1&lang=fr")

    if response.mimetype == "text/html":
        assert '<html lang="fr">' in response.text
        assert 'href="/books?author=Colette&amp;limit=1&amp;lang=en"' in response.text

"""The visitor's language: asked for, remembered, or preferred by the browser."""

from __future__ import annotations


def test_browser_says_which_language_is_preferred(client):
    for preferred, language in (
        ("fr", "fr"),
        ("fr-CA, en;q=0.8", "fr"),
        ("de, en;q=0.5, fr;q=0.9", "fr"),
        ("de", "en"),
        (";;q=,", "en"),
    ):
        response = client.get("/", headers={"Accept-Language": preferred})
        assert response.headers["Content-Language"] == language


def test_language_asked_for_is_remembered(client):
    before = client.get("/nowhere").headers["Content-Language"]

    client.get("/?lang=fr")

    assert before == "en"
    assert client.get("/nowhere").headers["Content-Language"] == "fr"
    assert client.get("/api/nowhere").headers["Content-Language"] == "fr"


def test_language_that_we_do_not_have_is_not_remembered(client):
    response = client.get("/?lang=de", headers={"Accept-Language": "fr"})

    assert response.headers["Content-Language"] == "fr"
    assert client.get("/").headers["Content-Language"] == "en"


def test_answer_depends_on_language_and_cookie_and_says_so(client):
    assert client.get("/").headers["Vary"] == "Accept-Language, Cookie"


def test_page_links_to_itself_in_the_other_language(client, shelf):
    response = client.get("/books?author=Colette&limit=1&lang=fr")

    if response.mimetype == "text/html":
        assert '<html lang="fr">' in response.text
        assert 'href="/books?author=Colette&amp;limit=1&amp;lang=en"' in response.text

"""The language of a visit: asked for, remembered, or preferred by the browser."""

from __future__ import annotations

import pytest


def test_page_is_written_in_the_language_that_the_browser_prefers(client, site):
    client.get("/about", headers={"Accept-Language": "de, fr-CA;q=0.8, en;q=0.5"})

    assert site.visit.language == "fr"


def test_page_is_in_english_for_a_browser_that_prefers_nothing(client, site):
    client.get("/about")

    assert site.visit.language == "en"


def test_language_asked_for_in_the_address_wins(client, site):
    client.get("/about?lang=fr", headers={"Accept-Language": "en"})

    assert site.visit.language == "fr"


def test_language_that_was_asked_for_is_remembered(client, site):
    client.get("/about?lang=fr")
    client.get("/", headers={"Accept-Language": "en"})

    assert site.visit.language == "fr"


def test_language_that_we_do_not_speak_is_neither_used_nor_remembered(client, site):
    response = client.get("/about?lang=tlh")

    assert site.visit.language == "en"
    assert "Set-Cookie" not in response.headers


@pytest.mark.parametrize("language", ["en", "fr"])
def test_answer_says_in_which_language_it_is(client, language):
    response = client.get("/about", headers={"Accept-Language": language})

    assert response.headers["Content-Language"] == language


def test_problem_is_told_in_the_language_of_the_visit(client, site, api):
    client.get("/nowhere", headers={"Accept-Language": "fr"})
    client.get("/api/nowhere", headers={"Accept-Language": "fr"})

    assert (site.visit.language, api.visit.language) == ("fr", "fr")


@pytest.mark.parametrize("path", ["/about", "/nowhere", "/api/books/7"])
def test_caches_are_told_that_pages_differ_by_language_and_cookie(client, path):
    response = client.get(path)

    varies = {name.strip() for name in response.headers["Vary"].split(",")}
    assert varies == {"Accept-Language", "Cookie"}

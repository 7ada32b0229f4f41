"""Stories of a newcomer: an account, a search, a review, and the way out and in again."""

from __future__ import annotations

from tests.integration.browser.person import EITHER
from tests.readers import ANA


def test_newcomer_registers_and_finds_a_book_without_its_accents(person):
    person.visit("/")
    person.follow('a[href="/register"]')
    person.type(name="Zoé", email="zoe@example.org", password="vingt mille lieues sous")
    person.send("/register")
    assert person.path == "/dashboard"
    assert "Zoé" in person.heading

    person.find("#search").send_keys("ETRANG")
    person.follow("header.site .search button")

    assert person.find(".books mark").text == "Étrang"
    person.follow(".books a")
    assert person.heading == "L'Étranger"


@EITHER
def test_account_with_faults_is_asked_for_again_but_for_the_password(person):
    person.visit("/register")
    person.type(name="Zoé", email="zoe", password="short")
    person.send("/register")

    assert person.sees("#email-fault")
    assert person.sees("#password-fault")
    assert person.value("name") == "Zoé"
    assert person.value("password") == ""


def test_reader_writes_a_review_and_changes_it(person):
    person.sign_in(ANA["email"])
    person.visit("/books/1")
    person.click('label[for="rating-4"]')
    person.type(text="Lu d’une traite.")
    person.send("/books/1/reviews")
    assert "Lu d’une traite." in person.find("article.review").text

    person.follow('a[href="/reviews/1/edit"]')
    assert person.find("#rating-4").is_selected()
    person.type(text="Relu, avec joie.")
    person.send("/reviews/1/edit")

    assert person.path == "/books/1"
    assert "Relu, avec joie." in person.find("article.review").text
    assert not person.sees('form[action="/books/1/reviews"]')


def test_who_has_signed_out_is_led_back_after_signing_in(person):
    person.sign_in(ANA["email"])
    person.sign_out()
    assert person.path == "/"

    person.visit("/dashboard")
    assert person.path == "/login?next=%2Fdashboard"
    person.type(email=ANA["email"], password="correct horse battery staple")
    person.send("/login")

    assert person.path == "/dashboard"


@EITHER
def test_wrong_password_is_told_and_the_address_stays_typed(person):
    person.sign_in(ANA["email"], "not the password at all")

    assert person.reads("The e-mail address, the password or the code is wrong. Please try again.")
    assert person.value("email") == ANA["email"]
    assert person.value("password") == ""


@EITHER
def test_whoever_fails_too_often_is_told_how_long_to_wait(person, shop):
    shop.fail_to_sign_in(ANA["email"], times=5)

    person.sign_in(ANA["email"])

    assert person.path == "/login"
    assert "15 minutes" in person.find('[role="alert"]').text


def test_language_is_changed_by_a_link_and_remembered(person, language):
    other = {"en": "fr", "fr": "en"}[language]
    person.visit("/books?q=emma")
    assert person.find("html").get_attribute("lang") == language

    person.follow("a.language")
    assert person.value("q") == "emma"
    person.visit("/about")

    assert person.find("html").get_attribute("lang") == other

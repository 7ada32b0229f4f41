"""The pages of the second factor: a QR code, the secret in letters, the recovery codes."""

from __future__ import annotations

from bookshelf.models import Fault
from bookshelf.views import Form, SecondFactorForm, Visit
from tests.unit.views.extras.samples import CODES, NEW
from tests.unit.views.reading import read
from tests.unit.views.samples import ANA


def factor_page(pages, form):
    """Return the main part of the page to set a second factor up."""
    visit = Visit(path="/second-factor", csrf_token="a token", reader=ANA)
    return read(pages.second_factor(visit, form)).one("main")


def test_new_factor_is_shown_as_a_qr_code_and_in_letters(pages):
    main = factor_page(pages, SecondFactorForm(NEW))

    assert main.one("svg", **{"class": "qr"}).all("path") != []
    assert NEW.secret in main.text


def test_qr_code_says_in_words_what_it_is(pages):
    picture = factor_page(pages, SecondFactorForm(NEW)).one("div", role="img")

    assert "QR" in picture.attributes["aria-label"]


def test_other_address_makes_another_qr_code(pages):
    other = SecondFactorForm(type(NEW)(NEW.secret, NEW.address + "X"))

    drawn = [
        factor_page(pages, form).one("svg").all("path")[-1].attributes
        for form in (SecondFactorForm(NEW), other)
    ]

    assert drawn[0] != drawn[1]


def test_code_is_sent_to_confirm_or_to_remove(pages):
    new, old = (factor_page(pages, SecondFactorForm(factor)) for factor in (NEW, None))

    assert new.one("form").attributes["action"] == "/second-factor"
    assert old.one("form").attributes["action"] == "/second-factor/remove"
    assert new.one("input", name="code").attributes["autocomplete"] == "one-time-code"


def test_wrong_code_is_told_at_its_field(pages):
    main = factor_page(pages, SecondFactorForm(NEW, {"code": Fault("wrong-code")}))

    assert "not the code of now" in main.described_by(main.one("input", name="code"))


def test_recovery_codes_lead_on_when_they_are_kept(pages):
    main = read(pages.recovery_codes(Visit(reader=ANA), CODES)).one("main")

    assert [code.text for code in main.all("code")] == CODES
    assert "/dashboard" in main.links()


def test_form_without_extras_is_another(views):
    page = read(views.pages.register(Visit(), Form({})))

    assert page.all("svg") == []

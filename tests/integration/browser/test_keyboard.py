"""The site by keys alone: where Tab leads, that one sees it, and a form sent with Enter."""

from __future__ import annotations

from selenium.webdriver.common.keys import Keys

from tests.integration.browser.person import EITHER
from tests.readers import ANA, PASSWORD

pytestmark = EITHER

OUTLINE = (
    "const look = getComputedStyle(arguments[0]); return look.outlineStyle + look.outlineWidth"
)


def name_of(element):
    """Return what tells an element from the others."""
    return element.get_attribute("name") or element.get_dom_attribute("href") or element.tag_name


def test_first_key_leads_past_the_front_to_the_content(person):
    person.visit("/about")

    assert person.press(Keys.TAB).get_attribute("class") == "skip"
    person.press(Keys.ENTER)

    assert person.path == "/about#content"
    assert name_of(person.press(Keys.TAB)) == "/api/books"


def test_tab_goes_through_the_front_in_the_order_of_the_page(person):
    person.visit("/about")

    order = [name_of(person.press(Keys.TAB)) for _ in range(10)]

    assert order[:2] == ["#content", "/"]
    assert order[2].startswith("/about?lang=")
    assert order[3:5] == ["q", "button"]
    assert order[5:] == ["/books", "/stats", "/about", "/login", "/register"]


def test_focus_is_seen_wherever_it_is(person):
    person.visit("/login")

    # Two boxes stay closed: the code of a second factor, and nothing else.
    stops = [person.press(Keys.TAB) for _ in range(16)]
    unseen = [name_of(stop) for stop in stops if not is_outlined(person, stop)]

    assert unseen == []


def is_outlined(person, element):
    """Return whether an element looks focused when it is."""
    person.driver.execute_script("arguments[0].focus()", element)
    return person.driver.execute_script(OUTLINE, element) == "solid3px"


def test_form_is_filled_in_and_sent_by_keys(person):
    person.visit("/login")
    person.press(Keys.TAB, Keys.ENTER, Keys.TAB)

    person.press_and_leave(ANA["email"], Keys.TAB, PASSWORD, Keys.ENTER)

    assert person.path == "/dashboard"


def test_link_in_the_summary_of_faults_leads_to_the_field(person):
    person.visit("/register")
    person.send("/register")

    first = person.find(".faults a")
    first.send_keys(Keys.ENTER)

    assert name_of(person.driver.switch_to.active_element) == "name"

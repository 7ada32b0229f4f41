"""The site in a real browser: Debian's Chromium, without a window and without the network.

Without the browser, or without the judges of `package.json`, these tests are skipped.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.integration.browser.person import SIZES, Person
from tests.integration.browser.shop import SHELVED, opened_shop

HERE = Path(__file__).parent
FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
)


def pytest_collection_modifyitems(items):
    if shutil.which("chromium") and shutil.which("chromedriver"):
        return
    skip = pytest.mark.skip(reason="needs chromium and chromium-driver (Debian's packages)")
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(skip)


@pytest.fixture(scope="session")
def chromium(tmp_path_factory):
    """The one browser of all these tests."""
    from selenium import webdriver

    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium")
    for flag in (*FLAGS, f"--user-data-dir={tmp_path_factory.mktemp('profile')}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options, webdriver.ChromeService(shutil.which("chromedriver")))
    yield driver
    driver.quit()


@pytest.fixture(scope="session")
def sit_down(chromium):
    """The function that puts somebody before a site, who has never been there.

    It returns the person, who reads a language and has a screen of a size.
    """
    agent = chromium.execute_script("return navigator.userAgent")

    def sit(site, language, size="desk"):
        chromium.delete_all_cookies()
        chromium.execute_cdp_cmd("Network.clearBrowserCookies", {})
        told = {"userAgent": agent, "acceptLanguage": language}
        chromium.execute_cdp_cmd("Emulation.setUserAgentOverride", told)
        person = Person(chromium, site, language)
        person.looks_at(size)
        return person

    return sit


@pytest.fixture(params=list(SIZES))
def size(request):
    """A phone and a desk in turn."""
    return request.param


@pytest.fixture(params=["en", "fr"])
def language(request):
    """Each language in turn."""
    return request.param


@pytest.fixture
def shop(tmp_path):
    """A shop with books, readers and a librarian; it closes after the test."""
    with opened_shop(tmp_path, SHELVED) as shop:
        yield shop


@pytest.fixture
def person(sit_down, shop, language, size):
    """Somebody who sits before the shop, and whose browser has nothing to complain of."""
    person = sit_down(shop.address, language, size)
    person.complaints()
    yield person
    assert person.complaints() == []

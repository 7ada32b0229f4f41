"""Somebody who uses the site: follows links, fills in forms, presses keys, reads what is there."""

from __future__ import annotations

import re
from contextlib import contextmanager

import pytest
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select, WebDriverWait

from bookshelf.text import sentences
from tests.readers import PASSWORD

# Width and height of a small phone, and of a desk.
SIZES = {"phone": (360, 740), "desk": (1280, 900)}
# A story that need not be told in all four goes through these two.
EITHER = pytest.mark.parametrize(("size", "language"), [("phone", "fr"), ("desk", "en")])
PATIENCE = 20
STATUS_OF_PAGE = re.compile(r"//[^/]+/(?!static|covers)\S* - .* responded with a status of [45]")
IS_NEXT_PAGE = "return !window.isLeft && document.readyState === 'complete'"


class Person:
    """What a visitor can do, and see."""

    def __init__(self, driver, site, language):
        self.driver = driver
        self.site = site
        self.language = language

    def looks_at(self, size, colours="light"):
        """Look at the site on a screen of this size, in light or dark colours."""
        width, height = SIZES[size]
        scheme = [{"name": "prefers-color-scheme", "value": colours}]
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False},
        )
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": scheme})

    def visit(self, path):
        """Go to an address of the site."""
        self.driver.get(self.site + path)

    @contextmanager
    def leaving(self):
        """Wait, after what is done in here, until another page is there."""
        self.driver.execute_script("window.isLeft = true")
        yield
        patience = WebDriverWait(self.driver, PATIENCE, 0.02, [WebDriverException])
        patience.until(lambda driver: driver.execute_script(IS_NEXT_PAGE))

    def soon(self, script):
        """Return what a script returns on this page, once that is something."""
        return WebDriverWait(self.driver, PATIENCE, 0.02).until(lambda _: self.run(script))

    @property
    def path(self):
        """Where we are on the site."""
        return self.driver.current_url.removeprefix(self.site)

    @property
    def heading(self):
        """The first heading of the page."""
        return self.find("h1").text

    @property
    def text(self):
        """What can be read in the main part of the page."""
        return self.find("main").text

    def reads(self, sentence, **values):
        """Return whether the main part says this English sentence in the person's language."""
        told = sentences(self.language).gettext(sentence).format(**values)
        # What is read from a page has plain spaces alone.
        return " ".join(told.split()) in " ".join(self.text.split())

    def run(self, script):
        """Return what a script returns on this page."""
        return self.driver.execute_script(script)

    def find(self, selector):
        """Return the first element that fits a CSS selector."""
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def find_all(self, selector):
        """Return every element that fits a CSS selector, in the order of the page."""
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def sees(self, selector):
        """Return whether an element that fits is there and can be seen."""
        return any(element.is_displayed() for element in self.find_all(selector))

    def value(self, name):
        """Return what stands in a field of the main part."""
        return self.find(f'main [name="{name}"]').get_attribute("value")

    def click(self, selector):
        """Click the first element that fits a CSS selector."""
        self.find(selector).click()

    def follow(self, selector):
        """Click what leads to another page."""
        with self.leaving():
            self.click(selector)

    def type(self, **values):
        """Type values into the fields of these names in the main part, over what is there."""
        for name, value in values.items():
            field = self.find(f'main [name="{name}"]')
            if field.tag_name == "select":
                Select(field).select_by_value(value)
            else:
                field.clear()
                field.send_keys(value)

    def press_and_leave(self, *keys):
        """Press keys, the last of which leads to another page."""
        with self.leaving():
            self.press(*keys)

    def press(self, *keys):
        """Press keys, wherever the focus is; return the element that has it then."""
        ActionChains(self.driver, duration=0).send_keys(*keys).perform()
        return self.driver.switch_to.active_element

    def send(self, action):
        """Send the form that posts to this address."""
        self.follow(f'form[action="{action}"] button')

    def sign_in(self, email, password=PASSWORD):
        """Sign in by the form."""
        self.visit("/login")
        self.type(email=email, password=password)
        self.send("/login")

    def sign_out(self):
        """Press the button that signs out."""
        self.send("/logout")

    def complaints(self):
        """Return what the browser has complained of since it was asked last.

        It also tells the status of each page that is not 200; that is no complaint.
        """
        found = (entry["message"] for entry in self.driver.get_log("browser"))
        return [message for message in found if not STATUS_OF_PAGE.search(message)]

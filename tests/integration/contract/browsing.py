"""What a browser does and what is read in its pages, in one word each."""

from __future__ import annotations

import re

SESSION = "session"
TITLES = re.compile("Emma|Étranger|Chéri|Sido|Beowulf")
TOKEN = re.compile(r'csrf_token\W+(?:value=")?([\w.-]{64,})')


def token_in(response):
    """Return the token in the form that was answered."""
    return TOKEN.search(response.text)[1]


def token_of(browser):
    """Return the token in the forms of this browser."""
    return token_in(browser.get("/login"))


def submit(browser, address, **values):
    """Send a form as a browser does, with the token of a page."""
    return browser.post(address, data={**values, "csrf_token": token_of(browser)})


def titles_in(response):
    """Return which books an answer shows, in their order, whether or not a hit is marked."""
    return TITLES.findall(re.sub("</?mark>", "", response.text))


def session_of(browser):
    """Return the session cookie that this browser keeps, None when it has none."""
    cookie = browser.get_cookie(SESSION)
    return cookie.value if cookie else None


def session_header(response):
    """Return the parts of the Set-Cookie header of the session, none when there is no such."""
    for header in response.headers.getlist("Set-Cookie"):
        if header.startswith(f"{SESSION}="):
            return header.split("; ")
    return []

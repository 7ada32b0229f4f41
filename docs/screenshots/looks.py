"""What is photographed: each page, who looks at it, and with what."""

from __future__ import annotations

from dataclasses import dataclass

from .browser import Device
from .people import BOOK

DESKTOP = Device("desktop", 1100, 640)
PHONE = Device("phone", 390, 700, 1.5)
# Type a year in words and no title, and send the form.
FAULTY = """
document.querySelector("form.book [name=author]").value = "Jane Austen";
document.querySelector("form.book [name=year]").value = "1815?";
document.querySelector("form.book button[type=submit]").click();
"""


@dataclass(frozen=True)
class Page:
    """A page: its address, who is signed in, what is done there, and the part to look at."""

    name: str
    path: str
    who: str = ""
    script: str = ""
    part: str = ""


HOME = Page("home", "/")
PAGES = (
    HOME,
    Page("search", "/books?q=gabrielle+b"),
    Page("book", f"/books/{BOOK}", "ana"),
    Page("reviews", f"/books/{BOOK}", "ana", part="#reviews"),
    Page("basket", "/basket", "ana"),
    Page("statistics", "/stats"),
    Page("form", "/books/new", "camille", FAULTY),
)
# Of each page a desktop in light and a telephone in dark; of the first the other way too.
LOOKS = [
    *((page, device, scheme) for page in PAGES for device, scheme in ((DESKTOP, "light"),
                                                                      (PHONE, "dark"))),
    (HOME, DESKTOP, "dark"),
    (HOME, PHONE, "light"),
]  # fmt: skip

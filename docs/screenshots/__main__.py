"""Take every screenshot anew: python -m docs.screenshots"""

from __future__ import annotations

import sys
from pathlib import Path

from .browser import Browser, Device, find_browser
from .site import open_site

DOCS = Path(__file__).parents[1]
DESKTOP = Device("desktop", 1100, 640)
PHONE = Device("phone", 390, 700, 1.5)
QUALITY = 70

PAGES = {
    "home": "/",
    "catalogue": "/books",
    "book": "/books/3",
    "form": "/books/new",
}
# On each page a desktop in light and a telephone in dark; the home page the other way too.
LOOKS = [
    *((page, device, scheme) for page in PAGES for device, scheme in ((DESKTOP, "light"),
                                                                      (PHONE, "dark"))),
    ("home", DESKTOP, "dark"),
    ("home", PHONE, "light"),
]  # fmt: skip
# Type a year in words and no title, and send the form.
FAULTY = """
document.querySelector("form.book [name=author]").value = "Jane Austen";
document.querySelector("form.book [name=year]").value = "1815?";
document.querySelector("form.book button[type=submit]").click();
"""


def main() -> int:
    """Take the screenshots; where there is no browser, say so and leave them as they are."""
    program = find_browser()
    if program is None:
        print("There is no Chromium here: the screenshots stay as they are.", file=sys.stderr)
        return 0
    with open_site() as address, Browser(program) as browser:
        for language in ("en", "fr"):
            for page, device, scheme in LOOKS:
                browser.look_with(device, scheme)
                browser.open(f"{address}{PAGES[page]}?lang={language}")
                if page == "form":
                    browser.run(FAULTY)
                    browser.wait()
                path = DOCS / language / "screens" / f"{page}-{device.name}-{scheme}.webp"
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(browser.picture(QUALITY))
    return 0


if __name__ == "__main__":
    sys.exit(main())

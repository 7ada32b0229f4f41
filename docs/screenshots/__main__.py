"""Take every screenshot anew: python -m docs.screenshots"""

from __future__ import annotations

import sys
from pathlib import Path

from bookshelf.web import languages, sessions

from .browser import Browser, Device, find_browser
from .looks import LOOKS, Page
from .site import Site, open_site

DOCS = Path(__file__).parents[1]
QUALITY = 70


def main() -> int:
    """Take the screenshots; where there is no browser, say so and leave them as they are."""
    program = find_browser()
    if program is None:
        print("There is no Chromium here: the screenshots stay as they are.", file=sys.stderr)
        return 0
    for language in ("en", "fr"):
        folder = DOCS / language / "screens"
        folder.mkdir(parents=True, exist_ok=True)
        taken = set()
        with open_site(language) as site, Browser(program) as browser:
            for page, device, scheme in LOOKS:
                path = folder / f"{page.name}-{device.name}-{scheme}.webp"
                path.write_bytes(photograph(browser, site, language, page, device, scheme))
                taken.add(path)
        for path in set(folder.iterdir()) - taken:
            path.unlink()
    return 0


def photograph(
    browser: Browser, site: Site, language: str, page: Page, device: Device, scheme: str
) -> bytes:
    """Return the picture of a page, as somebody with this device sees it."""
    browser.look_with(device, scheme)
    browser.keep_cookie(site.address, languages.COOKIE, language)
    browser.keep_cookie(site.address, sessions.COOKIE, site.cookies.get(page.who, ""))
    browser.open(f"{site.address}{page.path}")
    if page.script:
        browser.run(page.script)
        browser.wait()
    if page.part:
        browser.run(f"document.querySelector({page.part!r}).scrollIntoView()")
    return browser.picture(QUALITY)


if __name__ == "__main__":
    sys.exit(main())

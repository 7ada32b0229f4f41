"""The judges of a page: axe-core, whether everybody can use it; html-validate, its HTML."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
AXE = HERE / "node_modules" / "axe-core" / "axe.min.js"
HTML_VALIDATE = HERE / "node_modules" / ".bin" / "html-validate"
# All that axe-core knows of WCAG 2.2 A and AA, and what it calls the best practice.
AXE_RUN = """
const done = arguments[0];
axe.run({rules: {'target-size': {enabled: true}}, resultTypes: ['violations']}).then(
  found => done(found.violations.map(
    rule => rule.id + ': ' + rule.nodes.map(node => node.html.slice(0, 160)).join(' | '))));
"""
TOO_WIDE = "const page = document.documentElement; return page.scrollWidth > page.clientWidth;"
STATUS = "return performance.getEntriesByType('navigation')[0].responseStatus"
# Each language has two of the four looks: what the other two would show is in the other one.
LOOKS = {
    "en": (("phone", "light"), ("desk", "dark")),
    "fr": (("phone", "dark"), ("desk", "light")),
}
OPEN_ALL = "document.querySelectorAll('details').forEach(box => box.open = true)"


@dataclass
class Judged:
    """What was found on a page; `source` is its HTML as it was sent."""

    status: int
    source: str
    too_wide: list[str] = field(default_factory=list)
    hard_to_use: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)


def judge(person, html):
    """Return what is found on the page that a person is at, whose HTML is this."""
    page = Judged(person.run(STATUS), html)
    person.run(OPEN_ALL)
    person.run(AXE.read_text(encoding="utf-8"))
    for size, colours in LOOKS[person.language]:
        person.looks_at(size, colours)
        found = person.driver.execute_async_script(AXE_RUN)
        page.hard_to_use += [f"{size} {colours}: {fault}" for fault in found]
        if person.run(TOO_WIDE):
            page.too_wide.append(size)
    page.complaints = person.complaints()
    return page


def faults_of_html(folder, pages):
    """Return what html-validate says of the HTML of pages, by name; "" when it is content."""
    (folder / ".htmlvalidate.json").write_text((HERE / "htmlvalidate.json").read_text())
    for number, (name, html) in enumerate(pages.items()):
        words = "".join(c if c.isalnum() else "-" for c in name)
        (folder / f"{number}{words}.html").write_text(html, encoding="utf-8")
    command = [str(HTML_VALIDATE), "--formatter", "text", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True)
    return done.stdout + done.stderr

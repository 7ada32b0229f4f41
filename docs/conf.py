"""How the handbook is built, in either language: python -m docs"""

from __future__ import annotations

from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx

project = "Bookshelf"
html_title = "Bookshelf"
extensions = ["myst_parser"]
myst_enable_extensions = ["colon_fence", "deflist"]
exclude_patterns = ["pictures"]
smartquotes = False
highlight_language = "python"

html_theme = "furo"
html_static_path = ["_static"]
html_css_files = ["handbook.css"]
templates_path = ["_templates"]
html_show_copyright = False
html_show_sphinx = False
html_copy_source = False
html_sidebars = {
    "**": [
        "sidebar/brand.html",
        "languages.html",
        "sidebar/scroll-start.html",
        "sidebar/navigation.html",
        "sidebar/scroll-end.html",
    ]
}
html_theme_options = {
    "light_css_variables": {"color-brand-primary": "#17603f", "color-brand-content": "#17603f"},
    "dark_css_variables": {"color-brand-primary": "#86d6b1", "color-brand-content": "#86d6b1"},
}


def setup(app: Sphinx) -> None:
    """Put the drawings into the pages themselves."""
    app.connect("doctree-resolved", draw_inside)


def draw_inside(app: Sphinx, tree: nodes.document, _name: str) -> None:
    """Replace each picture that is an SVG by its text, so that it follows light and dark."""
    for image in list(tree.findall(nodes.image)):
        if image["uri"].endswith(".svg"):
            text = (Path(app.srcdir) / image["uri"]).read_text(encoding="utf-8")
            image.parent.replace(image, nodes.raw("", text, format="html"))

"""The roles of readers, in words."""

from __future__ import annotations

from bookshelf.text import mark as _

TOLD = {"reader": _("reader"), "librarian": _("librarian"), "admin": _("admin")}

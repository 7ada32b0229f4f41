"""Who may do what: roles give permissions, and what is one's own may be changed.

Role-based access control (RBAC, ANSI INCITS 359), and one attribute: the owner (ABAC).
"""

from __future__ import annotations

from .errors import NotAllowed, SignInNeeded
from .reader import Reader

PERMISSIONS = {
    "reader": ("review", "buy"),
    "librarian": ("review", "buy", "change-catalogue", "change-any-review"),
    "admin": ("review", "buy", "change-catalogue", "change-any-review", "change-roles"),
}


def may(reader: Reader | None, permission: str) -> bool:
    """Return whether the role of this reader gives a permission; nobody has none."""
    return reader is not None and permission in PERMISSIONS.get(reader.role, ())


def may_change(reader: Reader | None, owner_id: int) -> bool:
    """Return whether a reader may change a review: their own, or any by permission."""
    is_owner = reader is not None and reader.id == owner_id
    return is_owner or may(reader, "change-any-review")


def permit(reader: Reader | None, permission: str) -> Reader:
    """Return the reader, when they have this permission.

    Raises SignInNeeded when nobody is signed in, NotAllowed when the role does not suffice.
    """
    if reader is None:
        raise SignInNeeded(permission)
    if not may(reader, permission):
        raise NotAllowed(permission)
    return reader

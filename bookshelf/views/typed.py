"""What was typed into a form, without what nobody else may see."""

from __future__ import annotations

SECRETS = ("password", "old_password", "code")


def shown(values: dict[str, str]) -> dict[str, str]:
    """Return the values that may be written back: passwords and codes never are."""
    return {name: value for name, value in values.items() if name not in SECRETS}

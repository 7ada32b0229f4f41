"""Readers to test with."""

from __future__ import annotations

from datetime import date

PASSWORD = "correct horse battery staple"
# Argon2 with parameters so low that tests do not wait (time 1, 8 KiB, 1 lane); never for real.
PASSWORD_HASH = (
    "$argon2id$v=19$m=8,t=1,p=1$HNWXRk1Lsu9ukyCDlFMROA$yQCU4mA2yeW6Xv0cvVBcCuvJIaK6opIV5rg58UQlddk"
)

ANA = {"name": "Ana Lima", "email": "ana@example.org", "birth_date": "1990-05-17"}
LEO = {
    "name": "Léo Roy",
    "email": "leo@example.org",
    "birth_date": f"{date.today().year - 15}-01-01",
}


def add_reader(library, values=ANA, role="reader"):
    """Add a reader whose password is PASSWORD, and return the reader."""
    return library.readers.add(values, role=role, password_hash=PASSWORD_HASH)

"""Those who are in the shop while pictures are taken, what they think and what they buy."""

from __future__ import annotations

from contextlib import closing

from bookshelf.models import Library, OpenLibrary, Reader
from bookshelf.web import sessions

# Nobody signs in with it: those in the pictures have a session from the start.
NO_PASSWORD = f"$argon2id$v=19$m=8,t=1,p=1${'A' * 22}${'A' * 43}"
HOUR = 3600
NAMES = {"ana": "Ana", "leo": "Léo", "camille": "Camille"}
# Which book is shown; what is said of it, and with how many stars.
BOOK = 3
REVIEWS = {
    "en": [
        ("leo", 4, "The sleigh, the snow and the blood on it: I read on until three."),
        ("camille", 5, "Borrowed more often than any other of ours. Read it in winter."),
        ("ana", 5, "A whole marriage in one night of waiting. I had to begin again at once."),
    ],
    "fr": [
        ("leo", 4, "Le traîneau, la neige et le sang dessus : j’ai lu jusqu’à trois heures."),
        ("camille", 5, "On nous l’emprunte sans arrêt. À lire en hiver, bien au chaud."),
        ("ana", 5, "Tout un mariage dans une nuit d’attente. J’ai recommencé aussitôt."),
    ],
}
# Books and how many copies: together more than 100 euros, so that something is taken off.
BASKET = {1: 3, 2: 3, 4: 2}


def let_in(open_library: OpenLibrary, key: str, language: str) -> dict[str, str]:
    """Let them review and fill a basket; return the session cookie of each."""
    with closing(open_library()) as library:
        readers = {who: _reader(library, who) for who in NAMES}
        for who, rating, text in REVIEWS[language]:
            values = {"rating": rating, "text": text}
            library.reviews.add(BOOK, values, readers[who])
        for book_id, quantity in BASKET.items():
            wish = {"book_id": book_id, "quantity": quantity}
            library.baskets.add(readers["ana"].id, wish)
        return {
            who: sessions.cookie_value((key,), library.sessions.open(reader.id, HOUR))
            for who, reader in readers.items()
        }


def _reader(library: Library, who: str) -> Reader:
    role = "librarian" if who == "camille" else "reader"
    values = {"name": NAMES[who], "email": f"{who}@example.org"}
    return library.readers.add(values, role=role, password_hash=NO_PASSWORD)

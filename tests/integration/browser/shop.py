"""A shop to visit: what is on its shelves, and who has an account."""

from __future__ import annotations

from contextlib import closing, contextmanager, suppress

from bookshelf.application import assemble
from bookshelf.controllers import Settings as ControllerSettings
from bookshelf.models import SignInFailed
from bookshelf.models.sqlite import prepare
from bookshelf.parts import part
from bookshelf.settings import read_settings
from bookshelf.views import api, pages
from tests.books import BEOWULF, CHERI, EMMA, ETRANGER
from tests.integration.serving import served
from tests.readers import ANA, LEO, PASSWORD, add_reader

INES = {"name": "Inès Roy", "email": "ines@example.org"}
NOA = {"name": "Noa Bartholomew-Featherstonehaugh", "email": "noa@example.org"}
LOCKED_OUT = "locked@example.org"
SEXE = {
    "title": "Le Deuxième Sexe",
    "author": "Simone de Beauvoir",
    "year": 1949,
    "language": "fr",
    "genre": "essay",
    "isbn": "9782070323517",
    "price": "60.00",
    "stock": "4",
}
LAST_COPY = {**CHERI, "price": "8.90", "stock": "1"}
SOLD_OUT = {**ETRANGER, "price": "7.60", "stock": "0"}
ADULT = {"title": "Histoire d’O", "author": "Pauline Réage", "price": "9", "stock": 3, "adult": "1"}
LONG = {
    "title": "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung",
    "author": "Karl-Friedrich von und zu Unaussprechlich-Hohenlangenburg",
    "language": "de",
}
ARABIC = {"title": "الأيام", "author": "طه حسين", "year": 1929, "language": "ar"}
# Their ids are 1, 2, 3, … in this order.
SHELVED = [{**EMMA, "price": "12.50", "stock": 30}, SEXE, LAST_COPY, SOLD_OUT, ADULT, BEOWULF]
UNUSUAL = [LONG, ARABIC]


class Shop:
    """An open shop: its address, its library to look into, and the page it has sent last."""

    def __init__(self, app, open_library):
        self.app = app
        self.open_library = open_library
        self.address = ""
        self.last_page = ""

    def __call__(self, environment, start_response):
        """Answer a request, with all of the page and plainly."""
        for header in ("HTTP_IF_NONE_MATCH", "HTTP_ACCEPT_ENCODING"):
            environment.pop(header, None)
        body = b"".join(self.app(environment, start_response))
        if body.startswith(b"<!DOCTYPE html>"):
            self.last_page = body.decode()
        return [body]

    @contextmanager
    def open(self):
        """Be open to visitors."""
        with served(self) as self.address:
            yield self

    def change(self, book_id, **values):
        """Change a book while somebody visits."""
        with closing(self.open_library()) as library:
            library.books.change(book_id, values)

    def fail_to_sign_in(self, email, times):
        """Let somebody try so often to sign in with a wrong password."""
        with closing(self.open_library()) as library:
            for _ in range(times):
                with suppress(SignInFailed):
                    library.readers.sign_in({"email": email, "password": "guessed"})


@contextmanager
def opened_shop(folder, books=()):
    """Open a shop with these books, two readers and a librarian."""
    settings = read_settings(folder, environment={"SECRET_KEY": "a key for the tests alone"})
    open_library = prepare(settings.database_url, (settings.secret_key,))
    with closing(open_library()) as library:
        library.books.load(books)
        for values in (ANA, LEO, NOA):
            add_reader(library, values)
        add_reader(library, INES, role="librarian")
    with Shop(assemble(settings, open_library, "pages", "flask"), open_library).open() as shop:
        yield shop


@contextmanager
def broken_shop():
    """Open a shop whose library cannot be opened."""

    def open_library():
        raise OSError("the library is locked")

    settings = ControllerSettings("a key for the tests alone")
    app = part("controllers", "flask")(settings, open_library, pages, api)
    with Shop(app, open_library).open() as shop:
        yield shop


def fill_accounts(shop):
    """Let Ana have bought, reviewed and taken something, and lock somebody out."""
    with closing(shop.open_library()) as library:
        ana = library.readers.sign_in({"email": ANA["email"], "password": PASSWORD})
        library.reviews.add(1, {"rating": "5", "text": "Drôle.\nAnd wise."}, by=ana)
        library.baskets.add(ana.id, {"book_id": "2", "quantity": "2"})
        library.baskets.check_out(ana)
        library.baskets.add(ana.id, {"book_id": "2", "quantity": "2"})
        library.baskets.add(ana.id, {"book_id": "1", "quantity": "1"})
    shop.fail_to_sign_in(LOCKED_OUT, times=5)

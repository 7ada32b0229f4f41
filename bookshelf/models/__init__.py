"""The models: what the library knows, and the rules that it keeps.

Here is what this layer promises to the others: plain data (`Book`, `Review`, …), a small
family of errors, and the `Library` that is opened for each request. A model must not know
that there is a web, a page or a template: it takes plain values, returns plain data and
raises model errors.

The promise is in the files named for one thing (`book.py`, `review.py`, …), in `errors.py`,
`permissions.py` and `library.py`; what only the commands need is in `many_books.py`. The
reference, which keeps it with SQLite, is in the files named for many: read `sqlite.py`, then
`books.py`. What any library has in common, and so no SQL, is in `rules/`: read `rules/books.py`.

Behind these: `accounts/` (passwords, failures to sign in), `database/` (connections, tables,
copies), `loading/` (files of a million rows), `extras/` (what a first course can do without).
"""

from .basket import Basket, BasketLine, Baskets, Sale, SaleLine
from .book import GENRES, SORTS, Book, BookPage, Loaded, Refusal, Values, in_euros, values_of
from .errors import (
    BookNotFound,
    Busy,
    CoverNotFound,
    Fault,
    Invalid,
    InvalidBasket,
    InvalidBook,
    InvalidCode,
    InvalidItem,
    InvalidQuery,
    InvalidReader,
    InvalidReview,
    ItemNotFound,
    Locked,
    ModelError,
    NotAllowed,
    ReaderNotFound,
    ReviewNotFound,
    SignInFailed,
    SignInNeeded,
)
from .extra import (
    Covers,
    Extras,
    NewFactor,
    Picture,
    Reading,
    Rotated,
    SecondFactors,
    Share,
    Statistics,
)
from .library import Books, Library, OpenLibrary, Prepare
from .permissions import may, may_change, permit
from .reader import ROLES, Reader, Readers, Sessions
from .reading_item import ReadingItem, ReadingList
from .review import RATINGS, BookReviews, Review, Reviews
from .words import hits

__all__ = [
    # books
    "GENRES",
    "SORTS",
    "Book",
    "BookPage",
    "Loaded",
    "Refusal",
    "Values",
    "hits",
    "in_euros",
    "values_of",
    # readers
    "ROLES",
    "Reader",
    "may",
    "may_change",
    "permit",
    # reviews, baskets, the reading list
    "RATINGS",
    "Basket",
    "BasketLine",
    "BookReviews",
    "ReadingItem",
    "Review",
    "Sale",
    "SaleLine",
    # what goes beyond the core
    "NewFactor",
    "Picture",
    "Rotated",
    "Share",
    "Statistics",
    # what a library offers
    "Baskets",
    "Books",
    "Covers",
    "Extras",
    "Library",
    "OpenLibrary",
    "Prepare",
    "Readers",
    "Reading",
    "ReadingList",
    "Reviews",
    "SecondFactors",
    "Sessions",
    # what it refuses
    "BookNotFound",
    "Busy",
    "CoverNotFound",
    "Fault",
    "Invalid",
    "InvalidBasket",
    "InvalidBook",
    "InvalidCode",
    "InvalidItem",
    "InvalidQuery",
    "InvalidReader",
    "InvalidReview",
    "ItemNotFound",
    "Locked",
    "ModelError",
    "NotAllowed",
    "ReaderNotFound",
    "ReviewNotFound",
    "SignInFailed",
    "SignInNeeded",
]

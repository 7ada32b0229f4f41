"""Readers, reviews, baskets and purchases to write about."""

from __future__ import annotations

from bookshelf.models import (
    Basket,
    BasketLine,
    Book,
    BookReviews,
    Fault,
    Reader,
    ReadingItem,
    Review,
    Sale,
    SaleLine,
)
from bookshelf.views import Dashboard, Form, ReviewForm, SignInForm, Token

CHERI = Book("Chéri", "Colette", 1920, "fr", "novel", "9782253010272", 7, price=1250, stock=3, id=3)
BEOWULF = Book("Beowulf", "Anonymous", id=4)
ULYSSES = Book("Ulysses", "James Joyce", 1922, price=3200, stock=1, adult=True, id=5)

ANA = Reader(1, "Ana", "ana@example.org", birth_date="1990-05-17")
LEO = Reader(2, "Léo", "leo@example.org")
LIBRARIAN = Reader(3, "Margaux", "margaux@example.org", "librarian")

REVIEW = Review(11, 3, "Chéri", 1, "Ana", 4, "Read it twice.\nIn one night.", "2026-11-02")
REVIEWS = BookReviews([REVIEW], count=1, average=4.0)
BASKET = Basket([BasketLine(CHERI, 2), BasketLine(ULYSSES, 3)], 12100, 1210, 10890)
SALE = Sale(9, "2026-11-20", [SaleLine("Chéri", "Colette", 1250, 2)], 0, 2500)

FAULTS = {"title": Fault("required"), "colour": Fault("unknown", "red", choices=("title",))}
BAD_REVIEW = {"rating": Fault("out-of-range", "9", 1, 5), "text": Fault("too-long", high=2000)}
NAMELESS = Form({"name": "", "email": "ana@example.org"}, {"name": Fault("required")})
BAD_CHANGE = Form(
    {}, {"old_password": Fault("wrong-password"), "password": Fault("too-short", low=12)}
)
LIST = "http://127.0.0.1/api/reading-list"

# What each function about readers can be given, beside the visit.
ABOUT_READERS = [
    ("review_form", [ReviewForm(CHERI, {})]),
    ("review_form", [ReviewForm(CHERI, {"rating": "9", "text": ""}, BAD_REVIEW, 11)]),
    ("sign_in", [SignInForm()]),
    ("sign_in", [SignInForm("ana@example.org", "/books/3", failed=True)]),
    ("sign_in", [SignInForm("ana@example.org", locked=840)]),
    ("register", [Form({})]),
    ("register", [NAMELESS]),
    ("change_password", [Form({})]),
    ("change_password", [BAD_CHANGE]),
    ("dashboard", [Dashboard(ANA, [REVIEW], [SALE])]),
    ("dashboard", [Dashboard(LEO, [], [])]),
    ("basket", [BASKET]),
    ("basket", [BASKET, {"Ulysses": Fault("too-young"), "Chéri": Fault("not-enough", high=1)}]),
    ("basket", [Basket()]),
    ("token", [Token("abc.def.ghi", 900)]),
    ("reading_list", [[ReadingItem(1, "Emma", True, 3), ReadingItem(2, "Sido")], LIST]),
    ("reading_list", [[], LIST]),
    ("reading_item", [ReadingItem(2, "Sido"), LIST]),
]

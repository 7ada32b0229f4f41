"""What readers do, as lines of text: reviews, baskets, purchases, the reading list."""

from __future__ import annotations

from bookshelf.models import Basket, BasketLine, BookReviews, ReadingItem, Review, Sale
from bookshelf.text import mark as _
from bookshelf.text import sentences

from ..words.amounts import amount, date_name, mean
from ..words.names import number


def review_lines(reviews: BookReviews, language: str) -> list[str]:
    """Return what readers say of a book."""
    gettext = sentences(language).gettext
    if reviews.average is None:
        return [gettext(_("Nobody has reviewed this book yet."))]
    heading = gettext(_("Reviews: {count}, {average} of 5 on average"))
    told = heading.format(
        count=number(reviews.count, language), average=mean(reviews.average, language)
    )
    return [told, *[line for review in reviews.reviews for line in _review(review, language)]]


def _review(review: Review, language: str) -> list[str]:
    told = sentences(language).gettext(_("{rating} of 5, {name}, {date}"))
    date = date_name(review.written, language)
    first = told.format(rating=review.rating, name=review.reader_name, date=date)
    return ["", first, *[f"  {line}" for line in review.text.splitlines()]]


def own_review(review: Review, language: str) -> str:
    """Return a review of one's own as a line."""
    told = sentences(language).gettext(_("{rating} of 5: {title}, {date}"))
    date = date_name(review.written, language)
    return told.format(rating=review.rating, title=review.book_title, date=date)


def sale_lines(sale: Sale, language: str) -> list[str]:
    """Return a purchase: its day and sum, then what was bought."""
    day, total = date_name(sale.sold, language), amount(sale.total, language)
    lines = [f"  {line.quantity} × {line.title}, {line.author}" for line in sale.lines]
    return [f"{day}  {total}", *lines]


def basket_lines(basket: Basket, language: str) -> list[str]:
    """Return what is in a basket, and what it costs."""
    gettext = sentences(language).gettext
    if not basket.lines:
        return [gettext(_("Your basket is empty."))]
    sums = [gettext(_("Total: {sum}")).format(sum=amount(basket.total, language))]
    if basket.discount:
        taken_off = gettext(_("Discount: {sum}"))
        sums.insert(0, taken_off.format(sum=amount(-basket.discount, language)))
    return [*[_basket_line(line, language) for line in basket.lines], "", *sums]


def _basket_line(line: BasketLine, language: str) -> str:
    price = "" if line.book.price is None else amount(line.book.price, language)
    return f"{line.quantity:>3} × {line.book.title}, {line.book.author}  {price}".rstrip()


def item_line(item: ReadingItem, address: str) -> str:
    """Return a line of the reading list, ticked when it is read."""
    return f"[{'x' if item.completed else ' '}] {item.title}  {address}/{item.id}"

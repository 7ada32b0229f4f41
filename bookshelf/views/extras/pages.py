"""The extra views as pages."""

from __future__ import annotations

from functools import partial

from bookshelf.models import Statistics

from ..data import Form, SecondFactorForm, Visit
from ..links import seen_at
from ..markup.templating import render
from ..words.names import genre_name, language_name
from .charts import bars
from .covers import drawn_cover
from .decades import decade_name, first_year_name
from .qr import drawn_qr_code

__all__ = ["drawn_cover", "recovery_codes", "second_factor", "statistics"]


def statistics(visit: Visit, statistics: Statistics) -> str:
    """Write what is read: a chart of each share, and the same as a table."""
    language = visit.language
    return render(
        "extras/statistics.html",
        language,
        visit=visit,
        statistics=statistics,
        genres=bars(statistics.by_genre, partial(genre_name, language=language)),
        decades=bars(statistics.by_decade, partial(decade_name, language=language)),
        columns=bars(
            [share for share in statistics.by_decade if share.name],
            partial(first_year_name, language=language),
        ),
        languages=bars(statistics.by_language, partial(language_name, language=language)),
    )


def second_factor(visit: Visit, form: SecondFactorForm) -> str:
    """Write the form to set a second factor up, with its QR code, or to remove it."""
    return render(
        "extras/second_factor.html",
        visit.language,
        visit=seen_at(visit, "/second-factor"),
        new=form.new,
        qr_code=drawn_qr_code(form.new.address) if form.new else "",
        form=Form({}, form.faults),
    )


def recovery_codes(visit: Visit, codes: list[str]) -> str:
    """Write the recovery codes, which are shown only this once."""
    return render("extras/recovery_codes.html", visit.language, visit=visit, codes=codes)

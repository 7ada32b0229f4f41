"""The views: plain data in, text out.

Here is what this layer promises: a `Views` for each form that an answer can take, and the
plain data that it is given beside the models' own. A view must not know the web framework,
the database or where the data came from.

`pages` writes HTML (with the templates), `api` JSON, `plain` text. Each offers the same
functions, so that one can stand in for another: read `contract.py` and `data.py`, then
`pages.py`. Each has a folder of what it writes with: `markup/`, `documents/`, `lines/`. All
have `words/`, what is said in the reader's language; `extras/` is what a first course can do
without.
"""

from .contract import ExtraViews, Views
from .data import (
    BookForm,
    Dashboard,
    Form,
    Home,
    Problem,
    ReviewForm,
    SecondFactorForm,
    SignInForm,
    Token,
    Visit,
)

__all__ = [
    "BookForm",
    "Dashboard",
    "ExtraViews",
    "Form",
    "Home",
    "Problem",
    "ReviewForm",
    "SecondFactorForm",
    "SignInForm",
    "Token",
    "Views",
    "Visit",
]

"""The site without a framework: only what PEP 3333 says a web application is.

`application.py` is what the server calls. Follow a request from there: `request.py` reads it,
`door.py` lets it in, `routing.py` finds who answers it, `books.py` asks the models through the
`desk.py`, `send_off.py` and `response.py` send the answer. What no controller may do
differently comes from `bookshelf.web`.
"""

from .application import make_app

__all__ = ["make_app"]

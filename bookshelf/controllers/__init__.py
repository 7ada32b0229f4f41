"""The controllers: read the request, ask one model, answer with one view.

Here is what this layer promises: `make_app`, which is given the other two layers and returns
a web application. A controller must not know SQL, HTML, or what the library is made of.

The reference is written with Flask: read `flask_app.py`, then `door.py`, through which every
request comes and goes, then `books.py`. A controller asks for everything at the `desk.py`;
`guards.py` stand before those that are not for everybody, and what was refused becomes an
answer in `errors.py`.
"""

from .contract import MakeApp, Settings

__all__ = ["MakeApp", "Settings"]

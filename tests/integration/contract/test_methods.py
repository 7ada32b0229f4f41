"""Every address of the core: which methods it answers to, and that HEAD is GET without body."""

from __future__ import annotations

CORE = {
    "/": ("GET",),
    "/about": ("GET",),
    "/health": ("GET",),
    "/books": ("GET",),
    "/books/1": ("GET",),
    "/books/new": ("GET", "POST"),
    "/books/1/edit": ("GET", "POST"),
    "/books/1/delete": ("POST",),
    "/books/1/reviews": ("POST",),
    "/reviews/1/edit": ("GET", "POST"),
    "/reviews/1/delete": ("POST",),
    "/login": ("GET", "POST"),
    "/logout": ("POST",),
    "/dashboard": ("GET",),
    "/api/books": ("GET", "POST"),
    "/api/books/1": ("GET", "PUT", "PATCH", "DELETE"),
    "/api/token": ("POST",),
    "/api/reading-list": ("GET", "POST", "DELETE"),
    "/api/reading-list/1": ("GET", "PATCH", "DELETE"),
}
OTHERS = ("/nowhere", "/books?sort=price", "/static/bookshelf.css", "/static/none.css")
METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "TRACE", "BREW")


def allowed(address):
    """Return what the header Allow says of an address."""
    methods = {*CORE[address], "OPTIONS"} | ({"HEAD"} if "GET" in CORE[address] else set())
    return ", ".join(sorted(methods))


def test_wrong_method_answers_405_and_which_are_right(visitor):
    for address in CORE:
        right = allowed(address)
        for method in [method for method in METHODS if method not in right.split(", ")]:
            response = visitor.open(address, method=method)
            assert response.status_code == 405, (method, address)
            assert response.headers["Allow"] == right


def test_options_says_which_methods_there_are(visitor):
    for address in CORE:
        response = visitor.options(address)

        assert response.status_code in (200, 204), address
        assert response.data == b""
        assert ", ".join(sorted(response.headers["Allow"].split(", "))) == allowed(address)


def test_options_of_what_is_not_there_answers_404(visitor):
    assert visitor.options("/nowhere").status_code == 404


def test_head_is_answered_like_get_without_the_body(client, shelf):
    client.get("/")

    for address in (*CORE, *OTHERS):
        get, head = client.get(address), client.head(address)
        assert head.data == b""
        assert head.status_code == get.status_code, address
        for header in ("Content-Type", "Content-Length", "ETag", "Location", "Allow", "Vary"):
            assert head.headers.get(header) == get.headers.get(header), address
        assert int(get.headers["Content-Length"]) == len(get.data)

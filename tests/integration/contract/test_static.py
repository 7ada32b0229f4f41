"""Files that are sent as they are, and those that never must be."""

from __future__ import annotations


def test_stylesheet_is_sent_with_its_type(visitor):
    response = visitor.get("/static/bookshelf.css")

    assert response.status_code == 200
    assert response.mimetype == "text/css"
    assert "Set-Cookie" not in response.headers


def test_stylesheet_that_the_browser_has_is_not_sent_again(visitor):
    tag = visitor.get("/static/bookshelf.css").headers["ETag"]

    for known in (tag, f'"other", W/{tag}'):
        response = visitor.get("/static/bookshelf.css", headers={"If-None-Match": known})
        assert (response.status_code, response.data) == (304, b"")
    other = visitor.get("/static/bookshelf.css", headers={"If-None-Match": '"other"'})
    assert other.status_code == 200


def test_no_name_leads_out_of_the_folder(visitor):
    for name in (
        "../settings.py",
        "%2e%2e/settings.py",
        "..%2fsettings.py",
        "..%5csettings.py",
        "%2e%2e%2f%2e%2e%2fsetup.cfg",
        "/etc/passwd",
        "%2fetc%2fpasswd",
        "%00",
        "bookshelf.css%00.png",
        "a" * 5000,
        ".",
        "",
    ):
        assert visitor.get(f"/static/{name}").status_code == 404

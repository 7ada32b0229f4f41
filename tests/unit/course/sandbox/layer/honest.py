"""What an honest layer does all day; each function must work in a sandbox."""

import decimal
import hashlib
import json
import random
import secrets
import sqlite3
import tempfile
import zoneinfo


def keep_books():
    connection = sqlite3.connect("books.db")
    mode = connection.execute("PRAGMA journal_mode = WAL").fetchone()[0]
    with connection:
        connection.execute("CREATE TABLE books (title TEXT)")
        connection.execute("INSERT INTO books VALUES ('Emma')")
    return [mode, connection.execute("SELECT title FROM books").fetchone()[0]]


def serve_a_page():
    import flask

    app = flask.Flask(__name__)
    app.get("/")(lambda: flask.render_template_string("{{ 1 + 1 }}"))
    return app.test_client().get("/").text


def draw_lots():
    return [random.random(), secrets.token_hex(8)]


def count():
    exact = str(decimal.Decimal("0.1") * 3)
    return json.dumps([exact, hashlib.sha256(b"").hexdigest()[:8]])


def use_a_temporary_file():
    with tempfile.TemporaryFile("w+") as file:
        file.write("draft")
        file.seek(0)
        return [file.read(), tempfile.gettempdir()]


def tell_the_time_in_paris():
    return str(zoneinfo.ZoneInfo("Europe/Paris"))


def import_late():
    import plistlib

    return plistlib.__name__

"""What was sold in a library that is kept in SQLite: written down, and read again."""

from __future__ import annotations

import sqlite3
from dataclasses import astuple

from . import clock
from .basket import Basket, Sale, SaleLine
from .rows import key
from .rules.sales import MOST_SHOWN, sale_lines


def record(database: sqlite3.Connection, reader_id: int, basket: Basket) -> Sale:
    """Write down that a reader has bought what is in this basket."""
    sold = clock.today().isoformat()
    cursor = database.execute(
        "INSERT INTO sale (reader_id, sold, discount, total) VALUES (?, ?, ?, ?)",
        (reader_id, sold, basket.discount, basket.total),
    )
    sale = Sale(cursor.lastrowid or 0, sold, sale_lines(basket), basket.discount, basket.total)
    database.executemany(
        "INSERT INTO sale_line (sale_id, title, author, price, quantity) VALUES (?, ?, ?, ?, ?)",
        [(sale.id, *astuple(line)) for line in sale.lines],
    )
    return sale


def sales_of(database: sqlite3.Connection, reader_id: int) -> list[Sale]:
    """Return what a reader has bought, the newest first, MOST_SHOWN at most."""
    query = (
        "SELECT sale.*, title, author, price, quantity FROM sale_line JOIN"
        " (SELECT * FROM sale WHERE reader_id = ? ORDER BY id DESC LIMIT ?) AS sale"
        " ON sale.id = sale_line.sale_id ORDER BY sale.id DESC, sale_line.rowid"
    )
    found: dict[int, Sale] = {}
    for row in database.execute(query, (key(reader_id), MOST_SHOWN)):
        sale = Sale(row["id"], row["sold"], [], row["discount"], row["total"])
        line = SaleLine(row["title"], row["author"], row["price"], row["quantity"])
        found.setdefault(sale.id, sale).lines.append(line)
    return list(found.values())

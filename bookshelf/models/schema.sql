-- The tables of the library. The keys are the title and the author as they are compared:
-- without accents, in one case (see `fold` in catalogue.py).
CREATE TABLE book (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    author TEXT NOT NULL CHECK (length(author) BETWEEN 1 AND 200),
    year INTEGER,
    language TEXT NOT NULL DEFAULT '',
    genre TEXT NOT NULL DEFAULT '',
    isbn TEXT UNIQUE CHECK (length(isbn) = 13),
    popularity INTEGER NOT NULL DEFAULT 0 CHECK (popularity >= 0),
    title_key TEXT NOT NULL,
    author_key TEXT NOT NULL
) STRICT;

CREATE INDEX book_by_title ON book (title_key, id);
CREATE INDEX book_by_author ON book (author_key, title_key, id);
CREATE INDEX book_by_year ON book (year, title_key, id);
CREATE INDEX book_by_popularity ON book (popularity DESC, title_key, id);

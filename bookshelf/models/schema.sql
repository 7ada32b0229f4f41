-- The tables of the library. The keys are the title and the author as they are compared:
-- without accents, in one case; `words` are the words of both (see words.py).
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
    author_key TEXT NOT NULL,
    words TEXT NOT NULL DEFAULT '',
    price INTEGER CHECK (price >= 0),
    stock INTEGER NOT NULL DEFAULT 0 CHECK (stock >= 0),
    adult INTEGER NOT NULL DEFAULT 0 CHECK (adult IN (0, 1)),
    cover TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX book_by_title ON book (title_key, id);
CREATE INDEX book_by_author ON book (author_key, title_key, id);
CREATE INDEX book_by_year ON book (year, title_key, id);
CREATE INDEX book_by_popularity ON book (popularity DESC, title_key, id);
CREATE INDEX book_by_genre ON book (genre, title_key, id);

-- Which word is in which books, and how many books there are of each genre: upkeep.py keeps
-- both. The words come folded, so that a tokenizer that knows ASCII alone only parts them.
CREATE VIRTUAL TABLE book_search USING fts5 (
    words, content = 'book', content_rowid = 'id',
    tokenize = 'ascii', detail = 'none', columnsize = 0
);
CREATE VIRTUAL TABLE book_word USING fts5vocab (book_search, row);
CREATE TABLE genre_count (
    genre TEXT PRIMARY KEY,
    books INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- `email` is encrypted where the library has keys; `email_key` is what it is found by.
CREATE TABLE reader (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    email TEXT NOT NULL,
    email_key TEXT NOT NULL UNIQUE,
    password_hash TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('reader', 'librarian', 'admin')),
    birth_date TEXT NOT NULL DEFAULT '',
    has_second_factor INTEGER NOT NULL DEFAULT 0 CHECK (has_second_factor IN (0, 1))
) STRICT;

-- `token_hash` is the SHA-256 of the token; `ends` is in seconds since 1970.
CREATE TABLE session (
    token_hash TEXT PRIMARY KEY,
    reader_id INTEGER NOT NULL REFERENCES reader (id) ON DELETE CASCADE,
    ends INTEGER NOT NULL
) STRICT;
CREATE INDEX session_by_reader ON session (reader_id);
CREATE INDEX session_by_end ON session (ends);

-- Failures to sign in, in a row, for addresses with and without an account alike.
CREATE TABLE failure (
    email_key TEXT PRIMARY KEY,
    count INTEGER NOT NULL,
    last INTEGER NOT NULL
) STRICT;
CREATE INDEX failure_by_time ON failure (last);

CREATE TABLE review (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    book_id INTEGER NOT NULL REFERENCES book (id) ON DELETE CASCADE,
    reader_id INTEGER NOT NULL REFERENCES reader (id) ON DELETE CASCADE,
    rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 5),
    text TEXT NOT NULL DEFAULT '' CHECK (length(text) <= 2000),
    written TEXT NOT NULL,
    UNIQUE (book_id, reader_id)
) STRICT;
CREATE INDEX review_by_book ON review (book_id, id);
CREATE INDEX review_by_reader ON review (reader_id, id);

CREATE TABLE basket_line (
    reader_id INTEGER NOT NULL REFERENCES reader (id) ON DELETE CASCADE,
    book_id INTEGER NOT NULL REFERENCES book (id) ON DELETE CASCADE,
    quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 99),
    PRIMARY KEY (reader_id, book_id)
) STRICT;
CREATE INDEX basket_line_by_book ON basket_line (book_id);

-- What was sold stays, with its words and its price, when the book or the reader leaves.
CREATE TABLE sale (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reader_id INTEGER REFERENCES reader (id) ON DELETE SET NULL,
    sold TEXT NOT NULL,
    discount INTEGER NOT NULL CHECK (discount >= 0),
    total INTEGER NOT NULL CHECK (total >= 0)
) STRICT;
CREATE INDEX sale_by_reader ON sale (reader_id, id);

CREATE TABLE sale_line (
    sale_id INTEGER NOT NULL REFERENCES sale (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    author TEXT NOT NULL,
    price INTEGER NOT NULL CHECK (price >= 0),
    quantity INTEGER NOT NULL CHECK (quantity >= 1)
) STRICT;
CREATE INDEX sale_line_by_sale ON sale_line (sale_id);

CREATE TABLE reading_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    completed INTEGER NOT NULL DEFAULT 0 CHECK (completed IN (0, 1)),
    position INTEGER
) STRICT;

-- Where rows wait that are being loaded, seen by nobody else: a table of this connection alone,
-- in a file of its own that SQLite throws away. What a row does not say is NULL.
DROP TABLE IF EXISTS temp.staged;
CREATE TEMP TABLE staged (
    place INTEGER PRIMARY KEY,
    number INTEGER NOT NULL,
    title TEXT, author TEXT, title_key TEXT, author_key TEXT, words TEXT, year INTEGER,
    language TEXT, genre TEXT, isbn TEXT, popularity INTEGER, price INTEGER, stock INTEGER,
    adult INTEGER
);

-- The rows that may mean a book which is there already, or the same as a row before them.
DROP TABLE IF EXISTS temp.doubtful;
CREATE TEMP TABLE doubtful (place INTEGER PRIMARY KEY);

-- The books that rows of this loading have been found to mean.
DROP TABLE IF EXISTS temp.met;
CREATE TEMP TABLE met (book_id INTEGER PRIMARY KEY);

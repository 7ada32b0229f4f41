-- The tables of what goes beyond the core.
CREATE TABLE cover (
    book_id INTEGER PRIMARY KEY REFERENCES book (id) ON DELETE CASCADE,
    name TEXT NOT NULL UNIQUE,
    media_type TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;

-- In use when the reader has a second factor, else it waits for its first code. `secret` is
-- encrypted where the library has keys; `last_step` is the step of time whose code was used
-- last, so that no code is good twice (RFC 6238, section 5.2).
CREATE TABLE second_factor (
    reader_id INTEGER PRIMARY KEY REFERENCES reader (id) ON DELETE CASCADE,
    secret TEXT NOT NULL,
    last_step INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE recovery_code (
    reader_id INTEGER NOT NULL REFERENCES reader (id) ON DELETE CASCADE,
    code_hash TEXT NOT NULL,
    PRIMARY KEY (reader_id, code_hash)
) STRICT;

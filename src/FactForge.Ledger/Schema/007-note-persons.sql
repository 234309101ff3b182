-- Whom a note tells of, with the threads and all else beside the facts that it was made of last: so an answer about one note reads no other.

CREATE TABLE note_persons (
  path   TEXT PRIMARY KEY,     -- below the vault, with /
  person TEXT NOT NULL         -- JSON
);

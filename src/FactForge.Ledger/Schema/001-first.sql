-- The record of what was read, asked, answered, decided and written. Times are ISO 8601 UTC text; hashes are lower-case hex.

CREATE TABLE runs (
  number   INTEGER PRIMARY KEY,
  command  TEXT NOT NULL,
  started  TEXT NOT NULL,
  ended    TEXT,
  outcome  TEXT,               -- done | failures | interrupted | undone; null while it runs or when it was killed
  report   TEXT                -- JSON: the table that was shown
);

CREATE TABLE marks (
  name  TEXT PRIMARY KEY,      -- what stands at a known state: the vault as last reconciled
  value TEXT NOT NULL
);

CREATE TABLE sources (
  mailbox  TEXT PRIMARY KEY,   -- absolute path
  bookmark TEXT NOT NULL,      -- JSON: how far it was read, and how its beginning is recognised
  run      INTEGER NOT NULL
);

CREATE TABLE messages (
  key        INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  content    TEXT NOT NULL,
  date       INTEGER,          -- Unix time in milliseconds, for order
  class      INTEGER NOT NULL,
  details    TEXT NOT NULL,    -- JSON: headers, segments, signature, where found
  body       TEXT,             -- null where bodies are not kept and the message was extracted from
  link       TEXT NOT NULL,    -- JSON: what threading needs to know
  thread     TEXT,             -- null until it was threaded
  carried_by TEXT,             -- for a message known from a quote alone: the message that carries it
  run        INTEGER NOT NULL
);
CREATE INDEX messages_thread ON messages (thread);
CREATE INDEX messages_date ON messages (date);
CREATE INDEX messages_carried ON messages (key) WHERE carried_by IS NOT NULL;
CREATE INDEX messages_unthreaded ON messages (key) WHERE thread IS NULL;

CREATE TABLE locations (
  message  TEXT NOT NULL,
  mailbox  TEXT NOT NULL,
  offset   INTEGER NOT NULL,
  PRIMARY KEY (message, mailbox, offset)
) WITHOUT ROWID;

CREATE TABLE thread_aliases (
  alias  TEXT PRIMARY KEY,     -- an id that a thread had before it was found to be part of another
  thread TEXT NOT NULL
);

CREATE TABLE sightings (
  address   TEXT NOT NULL,
  name      TEXT NOT NULL,     -- display name as told; empty where there was none
  as_author INTEGER NOT NULL,  -- messages that it wrote
  as_other  INTEGER NOT NULL,  -- messages that it received
  PRIMARY KEY (address, name)
) WITHOUT ROWID;

CREATE TABLE extractions (
  message TEXT NOT NULL,
  version TEXT NOT NULL,
  asking  INTEGER NOT NULL,
  run     INTEGER NOT NULL,
  PRIMARY KEY (message, version, asking)
) WITHOUT ROWID;

CREATE TABLE facts (
  id      TEXT PRIMARY KEY,
  message TEXT NOT NULL,
  version TEXT NOT NULL,
  asking  INTEGER NOT NULL,
  address TEXT,                -- the subject's, where told
  fact    TEXT NOT NULL        -- JSON
);
CREATE INDEX facts_message ON facts (message);

CREATE TABLE refusals (
  message  TEXT NOT NULL,
  version  TEXT NOT NULL,
  claim    TEXT NOT NULL,      -- JSON
  reason   TEXT NOT NULL,
  is_close INTEGER NOT NULL,
  PRIMARY KEY (message, version, claim)
) WITHOUT ROWID;

CREATE TABLE failures (
  part   TEXT PRIMARY KEY,     -- what failed: a message, a thread, a note, a mailbox
  stage  TEXT NOT NULL,
  reason TEXT NOT NULL,
  tries  INTEGER NOT NULL,
  run    INTEGER NOT NULL      -- the last run in which it failed
);

CREATE TABLE answers (
  key      TEXT PRIMARY KEY,   -- hash of content, prompt, schema, settings and model
  answer   TEXT NOT NULL,
  model    TEXT NOT NULL,
  task     TEXT NOT NULL,
  input    INTEGER NOT NULL,   -- tokens
  output   INTEGER NOT NULL,
  cost     TEXT,               -- decimal, in the currency of the price table
  answered TEXT NOT NULL
);

CREATE TABLE notes (
  path   TEXT PRIMARY KEY,     -- below the vault, with /
  person TEXT NOT NULL,
  made   INTEGER NOT NULL,     -- 1 where FactForge created the file
  hash   TEXT NOT NULL,        -- of the bytes as last read or written
  inputs TEXT NOT NULL,        -- hash of what was reconciled last: equal inputs give an equal note
  memory TEXT NOT NULL         -- JSON: entries and fields that FactForge wrote, and the owner's will
);

CREATE TABLE note_writes (
  run     INTEGER NOT NULL,
  path    TEXT NOT NULL,
  number  INTEGER NOT NULL,    -- several in one run, in order
  person  TEXT NOT NULL,
  before  BLOB,                -- null where the file was created
  after   BLOB,                -- null where the file was taken away
  memory  TEXT,                -- the note's memory before, for undo; null where there was none
  state   TEXT NOT NULL,       -- pending | done | undone | dropped
  pending TEXT,                -- JSON: the notes row to be stored once the file is written
  PRIMARY KEY (run, path, number)
) WITHOUT ROWID;
CREATE INDEX note_writes_pending ON note_writes (state) WHERE state = 'pending';

CREATE TABLE edits (
  run    INTEGER NOT NULL,
  path   TEXT NOT NULL,
  number INTEGER NOT NULL,
  place  INTEGER NOT NULL,     -- offset in the note before the write
  before TEXT NOT NULL,
  after  TEXT NOT NULL,
  reason TEXT NOT NULL
);
CREATE INDEX edits_path ON edits (path);

CREATE TABLE verdicts (
  path   TEXT NOT NULL,
  fact   TEXT NOT NULL,
  kind   INTEGER NOT NULL,
  entry  TEXT,
  rule   TEXT NOT NULL,
  reason TEXT NOT NULL,
  run    INTEGER NOT NULL,     -- the run that came to this verdict first
  PRIMARY KEY (path, fact)
) WITHOUT ROWID;

CREATE TABLE reviews (
  id     TEXT PRIMARY KEY,
  path   TEXT,                 -- the note concerned; null where it concerns none
  item   TEXT NOT NULL,        -- JSON
  state  TEXT NOT NULL,        -- open | decided | dismissed | closed
  why    TEXT,                 -- why it is closed
  opened INTEGER NOT NULL,
  ended  INTEGER
);
CREATE INDEX reviews_state ON reviews (state);

CREATE TABLE decisions (
  number  INTEGER PRIMARY KEY,
  item    TEXT NOT NULL,
  answer  TEXT NOT NULL,       -- JSON
  decided TEXT NOT NULL,
  run     INTEGER
);

-- Questions that were sent as batches. A batch is recorded before anything of it is sent, so that a kill at any instant leaves nothing paid for twice.

CREATE TABLE batches (
  number INTEGER PRIMARY KEY,
  model  TEXT NOT NULL,          -- its name in the configuration
  url    TEXT NOT NULL,          -- the path that its lines name
  file   TEXT,                   -- the input file's id at the service; null until it is uploaded
  batch  TEXT,                   -- the batch's id at the service; null until it is made
  state  TEXT NOT NULL,          -- open | ended
  status TEXT NOT NULL,          -- what the service said last
  done   INTEGER NOT NULL,       -- questions answered, as the service said last
  run    INTEGER NOT NULL,
  sent   TEXT NOT NULL,
  ended  TEXT
);
CREATE INDEX batches_open ON batches (state) WHERE state = 'open';

CREATE TABLE batch_lines (
  batch       INTEGER NOT NULL,
  key         TEXT NOT NULL,     -- of the question, as in answers
  task        TEXT NOT NULL,
  most_input  INTEGER NOT NULL,  -- tokens, counted
  most_output INTEGER NOT NULL,  -- tokens, the limit
  most_cost   TEXT NOT NULL,     -- decimal; what is reserved until the answer is there
  outcome     TEXT,              -- null while it waits
  reason      TEXT,
  input       INTEGER,
  output      INTEGER,
  cost        TEXT,
  PRIMARY KEY (batch, key)
) WITHOUT ROWID;
CREATE INDEX batch_lines_key ON batch_lines (key);

-- The batch that gave an answer; null for one that was asked for directly.
ALTER TABLE answers ADD COLUMN batch INTEGER;

-- What the owner asked to forget, and messages that are gone from their mailboxes. Nothing is deleted: readers pass over what is marked here.

CREATE TABLE forgotten (
  number    INTEGER PRIMARY KEY,
  kind      TEXT NOT NULL,       -- message | address (both asked for) | gone (from every mailbox that held it)
  value     TEXT NOT NULL,       -- the message's id, or the person's address
  asked     TEXT NOT NULL,       -- what was asked for, as it was typed; the mailbox for 'gone'
  run       INTEGER NOT NULL,
  forgotten TEXT NOT NULL,
  undone    INTEGER              -- the run that took it back; null while it holds
);
CREATE INDEX forgotten_value ON forgotten (value) WHERE undone IS NULL;

-- Who was told to be one person, and what somebody is to be called.
CREATE TABLE person_rulings (
  number  INTEGER PRIMARY KEY,
  kind    TEXT NOT NULL,         -- same | name
  address TEXT NOT NULL,         -- of the person
  value   TEXT NOT NULL,         -- same: an address of the other; name: the name
  run     INTEGER NOT NULL,
  ruled   TEXT NOT NULL,
  undone  INTEGER
);

-- Which mailbox holds which message, so that one that is gone from all of them is noticed.
CREATE TABLE held (
  source  TEXT NOT NULL,         -- the mailbox, as in sources
  place   TEXT NOT NULL,         -- for a folder of messages the file; empty for one file of many
  content TEXT NOT NULL,         -- the message's content hash
  message TEXT NOT NULL,         -- its id as read
  PRIMARY KEY (source, place, content)
) WITHOUT ROWID;
CREATE INDEX held_content ON held (content);

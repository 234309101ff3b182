-- What the queue is grouped, ordered and searched by, and what the owner's answers did.

ALTER TABLE reviews ADD COLUMN topic   TEXT NOT NULL DEFAULT '';   -- what it is filed under: a person's id, 'people', 'failures'
ALTER TABLE reviews ADD COLUMN name    TEXT NOT NULL DEFAULT '';   -- whom or what it concerns, as shown
ALTER TABLE reviews ADD COLUMN contact TEXT;                       -- day of the last contact
ALTER TABLE reviews ADD COLUMN kind    TEXT NOT NULL DEFAULT '';
ALTER TABLE reviews ADD COLUMN rule    TEXT NOT NULL DEFAULT '';
ALTER TABLE reviews ADD COLUMN threads TEXT NOT NULL DEFAULT '';   -- ids, each between two line ends
ALTER TABLE reviews ADD COLUMN words   TEXT NOT NULL DEFAULT '';   -- what searching looks at
ALTER TABLE reviews ADD COLUMN later   TEXT;                       -- when it was put off

ALTER TABLE decisions ADD COLUMN question TEXT;                    -- JSON: the item as it stood when it was answered
ALTER TABLE decisions ADD COLUMN note     TEXT;                    -- the note concerned
ALTER TABLE decisions ADD COLUMN name     TEXT;                    -- whom it concerned, as shown
ALTER TABLE decisions ADD COLUMN state    TEXT NOT NULL DEFAULT 'done';  -- new | done | undoing | undone
CREATE INDEX decisions_item ON decisions (item);
CREATE INDEX decisions_run ON decisions (run);

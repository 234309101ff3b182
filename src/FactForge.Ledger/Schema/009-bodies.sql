-- The text of each message, apart from all else that is known of it: what is looked at often is read, and put into threads, without it.

CREATE TABLE bodies (
  message INTEGER PRIMARY KEY,  -- the key of the message; no row where bodies are not kept and the message was extracted from
  text    TEXT NOT NULL
);
INSERT INTO bodies SELECT key, body FROM messages WHERE body IS NOT NULL;
ALTER TABLE messages DROP COLUMN body;

-- The same mail under several ids, as Exchange's folders have it, is found by what it says.
CREATE INDEX messages_content ON messages (content) WHERE carried_by IS NULL;

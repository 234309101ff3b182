-- Which copies of a message lie among the drafts, the junk or the trash: one that lies nowhere else any longer is set aside.
ALTER TABLE held ADD COLUMN class  INTEGER;  -- of a copy that is set aside; null for any other, and where an older program wrote the row
ALTER TABLE held ADD COLUMN reason TEXT;     -- why it has that class
CREATE INDEX held_message ON held (message);

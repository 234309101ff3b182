-- What calls of models used, by day: also those that were asked again, and those that gave no answer, which leave no other trace. Batches are counted by their lines.

CREATE TABLE calls (
  day    TEXT NOT NULL,          -- UTC, yyyy-MM-dd
  model  TEXT NOT NULL,          -- its name in the configuration
  task   TEXT NOT NULL,
  calls  INTEGER NOT NULL,
  input  INTEGER NOT NULL,       -- tokens
  output INTEGER NOT NULL,
  cost   REAL NOT NULL,          -- in the currency of the price table; nothing where no price is known
  PRIMARY KEY (day, model, task)
) WITHOUT ROWID;

INSERT INTO calls
SELECT substr(answered, 1, 10), model, task, count(*), sum(input), sum(output), sum(CAST(coalesce(cost, '0') AS REAL))
FROM answers WHERE batch IS NULL AND task NOT LIKE '%/%' GROUP BY 1, 2, 3;

-- Until now such a call was kept as an answer of its own.
DELETE FROM answers WHERE task = 'embed';
DELETE FROM marks WHERE name LIKE 'spent %';

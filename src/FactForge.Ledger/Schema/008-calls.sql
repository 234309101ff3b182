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

-- Calls that gave no answer were known by the day's sum alone, noted as "cost tokens calls": what it has beyond the answers goes on counting for its day.
INSERT INTO calls
SELECT noted.day, 'unknown', 'unanswered', max(0, noted.calls - coalesce(known.calls, 0)), max(0, noted.tokens - coalesce(known.tokens, 0)), 0, max(0.0, noted.cost - coalesce(known.cost, 0.0))
FROM (
  SELECT substr(name, 7) AS day, CAST(value AS REAL) AS cost, CAST(rest AS INTEGER) AS tokens, CAST(substr(rest, instr(rest, ' ') + 1) AS INTEGER) AS calls
  FROM (SELECT name, value, substr(value, instr(value, ' ') + 1) AS rest FROM marks WHERE name LIKE 'spent ____-__-__')) noted
LEFT JOIN (SELECT day, sum(calls) AS calls, sum(input + output) AS tokens, sum(cost) AS cost FROM calls GROUP BY day) known ON known.day = noted.day
WHERE noted.calls > coalesce(known.calls, 0) OR noted.tokens > coalesce(known.tokens, 0);

-- Until now such a call was kept as an answer of its own.
DELETE FROM answers WHERE task = 'embed';
DELETE FROM marks WHERE name LIKE 'spent %';

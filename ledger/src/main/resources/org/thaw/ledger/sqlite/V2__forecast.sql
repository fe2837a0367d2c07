-- Forecasts as they were made, and what became of them: both only ever appended.

CREATE TABLE forecast (
  seq         INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  one         TEXT NOT NULL,          -- the dyad, in the order of their ids
  other       TEXT NOT NULL,
  quad        TEXT NOT NULL,
  made        TEXT NOT NULL,
  first_day   TEXT NOT NULL,
  last_day    TEXT NOT NULL,
  probability REAL NOT NULL,
  base_rate   REAL NOT NULL
) STRICT;
CREATE INDEX forecast_last_day ON forecast (last_day);

CREATE TABLE resolution (
  forecast TEXT PRIMARY KEY REFERENCES forecast (id),
  outcome  TEXT NOT NULL,
  why      TEXT NOT NULL,             -- true: the statement; void: the reason
  resolved TEXT NOT NULL
) STRICT;

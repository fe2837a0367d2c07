-- What a person did to the causal map, the questions a person saved, and what was answered when:
-- all only ever appended. The last edit of an edge counts, and the last question of a name.

CREATE TABLE map_edit (
  seq    INTEGER PRIMARY KEY,
  action TEXT NOT NULL,
  cause  TEXT NOT NULL,               -- factors by their keys: RUS.strength
  effect TEXT NOT NULL,
  kind   TEXT NOT NULL,               -- of the edge: ASSERTED, LEANING, OWN
  weight TEXT NOT NULL,               -- a number; empty: none given
  why    TEXT NOT NULL,
  who    TEXT NOT NULL,
  made   TEXT NOT NULL                -- UTC
) STRICT;

CREATE TABLE scenario (
  seq      INTEGER PRIMARY KEY,
  name     TEXT NOT NULL,
  question TEXT NOT NULL,             -- JSON: words and options of thaw whatif
  who      TEXT NOT NULL,
  made     TEXT NOT NULL
) STRICT;

CREATE TABLE scenario_run (
  seq      INTEGER PRIMARY KEY,
  name     TEXT NOT NULL,
  made     TEXT NOT NULL,
  effects  TEXT NOT NULL              -- JSON: factors with their changes
) STRICT;

-- The same tables as in the sqlite folder.

CREATE TABLE map_edit (
  seq    bigint PRIMARY KEY,
  action text NOT NULL,
  cause  text NOT NULL,
  effect text NOT NULL,
  kind   text NOT NULL,
  weight text NOT NULL,
  why    text NOT NULL,
  who    text NOT NULL,
  made   text COLLATE "C" NOT NULL
);

CREATE TABLE scenario (
  seq      bigint PRIMARY KEY,
  name     text COLLATE "C" NOT NULL,
  question text NOT NULL,
  who      text NOT NULL,
  made     text COLLATE "C" NOT NULL
);

CREATE TABLE scenario_run (
  seq      bigint PRIMARY KEY,
  name     text COLLATE "C" NOT NULL,
  made     text COLLATE "C" NOT NULL,
  effects  text NOT NULL
);

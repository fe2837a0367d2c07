-- The same tables as in the sqlite folder.

CREATE TABLE forecast (
  seq         bigint PRIMARY KEY,
  id          text COLLATE "C" NOT NULL UNIQUE,
  one         text COLLATE "C" NOT NULL,
  other       text COLLATE "C" NOT NULL,
  quad        text NOT NULL,
  made        text COLLATE "C" NOT NULL,
  first_day   text COLLATE "C" NOT NULL,
  last_day    text COLLATE "C" NOT NULL,
  probability double precision NOT NULL,
  base_rate   double precision NOT NULL
);
CREATE INDEX forecast_last_day ON forecast (last_day);

CREATE TABLE resolution (
  forecast text COLLATE "C" PRIMARY KEY REFERENCES forecast (id),
  outcome  text NOT NULL,
  why      text NOT NULL,
  resolved text COLLATE "C" NOT NULL
);

-- The same tables as in the sqlite folder: one set of queries serves both. COLLATE "C" gives both
-- the same order, whatever the server's language.

-- Words for the search: English stems, accents off. A tsvector holds at most 1 MB, so that only
-- the first 500 000 characters of a document are searchable; the sentences of its statements are
-- indexed on their own, wherever they stand.
CREATE FUNCTION thaw_folded(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT regexp_replace(normalize(words, NFD), '[\u0300-\u036f]', '', 'g')
$$;
CREATE FUNCTION thaw_words(words text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT to_tsvector('pg_catalog.english',
    regexp_replace(normalize(left(words, 500000), NFD), '[\u0300-\u036f]', '', 'g'))
$$;

CREATE TABLE document (
  seq          bigint PRIMARY KEY,
  id           text COLLATE "C" NOT NULL UNIQUE,
  address      text NOT NULL,
  title        text,
  published    text COLLATE "C",
  published_is text,
  language     text NOT NULL,
  recorded     text NOT NULL,
  reader       text,
  origin       text COLLATE "C" NOT NULL REFERENCES document (id),
  content      text NOT NULL,
  sketch       bytea NOT NULL,
  headings     text NOT NULL,
  repairs      text NOT NULL,
  alignment    text NOT NULL,
  text         text NOT NULL,
  raw          text,
  words        tsvector NOT NULL GENERATED ALWAYS AS (
    setweight(thaw_words(coalesce(title, '')), 'A') || thaw_words(text)) STORED
);
CREATE INDEX document_content ON document (content);
CREATE INDEX document_origin ON document (origin);
CREATE INDEX document_words ON document USING gin (words);

CREATE TABLE band (
  hash     bigint NOT NULL,
  document bigint NOT NULL REFERENCES document (seq) ON DELETE CASCADE,
  PRIMARY KEY (hash, document)
);
CREATE INDEX band_document ON band (document);

CREATE TABLE statement (
  seq        bigint PRIMARY KEY,
  id         text COLLATE "C" NOT NULL UNIQUE,
  gist       text NOT NULL,
  document   text COLLATE "C" NOT NULL,
  kind       text NOT NULL,
  relation   text NOT NULL,
  subject    text,
  object     text,
  valid_from text COLLATE "C",
  valid_to   text COLLATE "C",
  told_on    text COLLATE "C" NOT NULL,
  known_on   text COLLATE "C" NOT NULL,
  span_start integer NOT NULL,
  span_end   integer NOT NULL,
  reader     text NOT NULL,
  refers     text,
  by_hand    integer NOT NULL,
  superseded integer NOT NULL,
  hidden     integer NOT NULL,
  sentence   text NOT NULL,
  line       text NOT NULL,
  words      tsvector NOT NULL GENERATED ALWAYS AS (thaw_words(sentence)) STORED
);
CREATE INDEX statement_order ON statement (told_on, document, span_start, span_end, id);
CREATE INDEX statement_document ON statement (document, hidden);
CREATE INDEX statement_subject ON statement (subject);
CREATE INDEX statement_object ON statement (object);
CREATE INDEX statement_gist ON statement (gist);
CREATE INDEX statement_refers ON statement (refers) WHERE refers IS NOT NULL;
CREATE INDEX statement_words ON statement USING gin (words);

CREATE TABLE tombstone (
  seq       bigint PRIMARY KEY,
  document  text NOT NULL,
  content   text NOT NULL,
  who       text NOT NULL,
  forgotten text NOT NULL
);
CREATE INDEX tombstone_content ON tombstone (content);

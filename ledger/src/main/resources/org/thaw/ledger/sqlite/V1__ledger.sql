-- Days and times are ISO text in both dialects: they sort as they should and come back as they went.
-- Wide columns stand last, so that lists do not page through texts.

CREATE TABLE document (
  seq          INTEGER PRIMARY KEY,   -- order of filing
  id           TEXT NOT NULL UNIQUE,
  address      TEXT NOT NULL,
  title        TEXT,
  published    TEXT,
  published_is TEXT,
  language     TEXT NOT NULL,
  recorded     TEXT NOT NULL,
  reader       TEXT,                  -- whose statements are shown
  origin       TEXT NOT NULL REFERENCES document (id),
  content      TEXT NOT NULL,         -- fingerprint: the same words
  sketch       BLOB NOT NULL,         -- fingerprint: MinHash values, four bytes each
  headings     TEXT NOT NULL,
  repairs      TEXT NOT NULL,
  alignment    TEXT NOT NULL,
  text         TEXT NOT NULL,
  raw          TEXT
) STRICT;
CREATE INDEX document_content ON document (content);
CREATE INDEX document_origin ON document (origin);

-- Locality-sensitive hashing: near-copies share at least one band with their origin.
CREATE TABLE band (
  hash     INTEGER NOT NULL,
  document INTEGER NOT NULL REFERENCES document (seq) ON DELETE CASCADE,
  PRIMARY KEY (hash, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX band_document ON band (document);

-- A person's statement may speak of a document that is not here: no foreign key; check looks.
CREATE TABLE statement (
  seq        INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  gist       TEXT NOT NULL,           -- the same whichever reader's version says it
  document   TEXT NOT NULL,
  kind       TEXT NOT NULL,
  relation   TEXT NOT NULL,
  subject    TEXT,
  object     TEXT,
  valid_from TEXT,
  valid_to   TEXT,
  told_on    TEXT NOT NULL,           -- published, or else the day it was read
  known_on   TEXT NOT NULL,           -- the first day on which the ledger could have known it
  span_start INTEGER NOT NULL,
  span_end   INTEGER NOT NULL,
  reader     TEXT NOT NULL,
  refers     TEXT,                    -- note: what it is about
  by_hand    INTEGER NOT NULL,        -- 1: a person's; no reader supersedes it
  superseded INTEGER NOT NULL,        -- 1: a newer reading of the document replaced it
  hidden     INTEGER NOT NULL,        -- 1: superseded, or a note took it back
  sentence   TEXT NOT NULL,
  line       TEXT NOT NULL            -- the whole statement, as exported
) STRICT;
CREATE INDEX statement_order ON statement (told_on, document, span_start, span_end, id);
CREATE INDEX statement_document ON statement (document, hidden);
CREATE INDEX statement_subject ON statement (subject);
CREATE INDEX statement_object ON statement (object);
CREATE INDEX statement_gist ON statement (gist);
CREATE INDEX statement_refers ON statement (refers) WHERE refers IS NOT NULL;

CREATE TABLE tombstone (
  seq       INTEGER PRIMARY KEY,
  document  TEXT NOT NULL,
  content   TEXT NOT NULL,
  who       TEXT NOT NULL,
  forgotten TEXT NOT NULL
) STRICT;
CREATE INDEX tombstone_content ON tombstone (content);

-- The search index keeps no second copy of the words; triggers keep it in step.
CREATE VIRTUAL TABLE document_words USING fts5 (
  title, text, content = 'document', content_rowid = 'seq',
  tokenize = 'porter unicode61 remove_diacritics 2');
CREATE TRIGGER document_words_in AFTER INSERT ON document BEGIN
  INSERT INTO document_words (rowid, title, text) VALUES (new.seq, new.title, new.text);
END;
CREATE TRIGGER document_words_out AFTER DELETE ON document BEGIN
  INSERT INTO document_words (document_words, rowid, title, text)
  VALUES ('delete', old.seq, old.title, old.text);
END;

CREATE VIRTUAL TABLE statement_words USING fts5 (
  sentence, content = 'statement', content_rowid = 'seq',
  tokenize = 'porter unicode61 remove_diacritics 2');
CREATE TRIGGER statement_words_in AFTER INSERT ON statement BEGIN
  INSERT INTO statement_words (rowid, sentence) VALUES (new.seq, new.sentence);
END;
CREATE TRIGGER statement_words_out AFTER DELETE ON statement BEGIN
  INSERT INTO statement_words (statement_words, rowid, sentence)
  VALUES ('delete', old.seq, old.sentence);
END;

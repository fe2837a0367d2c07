-- Coded events: those of data sets, which have no sentence, a row's words at most. They come by the million, so they
-- have no search index, no JSON and no flags; a note on one makes a statement of it first. Days are counted
-- from 1970-01-01. No period ends after the day of its report: what does so is a statement.
CREATE TABLE coded (
  seq      INTEGER PRIMARY KEY,   -- order of filing
  id       TEXT NOT NULL,
  told     INTEGER NOT NULL,      -- published, and known since then
  day_from INTEGER,
  day_to   INTEGER NOT NULL,
  relation TEXT NOT NULL,
  subject  TEXT,
  object   TEXT,
  document TEXT NOT NULL,
  doc      INTEGER NOT NULL,      -- digest of document, for the index
  rest     BLOB NOT NULL          -- whatever else an event has
) STRICT;
-- By day first: rows arrive by day, so that new ones touch few pages of the index.
CREATE UNIQUE INDEX coded_told ON coded (told, doc, id);
CREATE INDEX coded_subject ON coded (subject, told, object);
CREATE INDEX coded_object ON coded (object, told, subject);

-- Views that are kept up to date, each in parts by key, and how far each has come.
CREATE TABLE kept_view (
  view       TEXT PRIMARY KEY,
  version    INTEGER NOT NULL,
  statements INTEGER NOT NULL,    -- folded in up to this seq of statement
  coded      INTEGER NOT NULL     -- and up to this seq of coded
) STRICT, WITHOUT ROWID;
CREATE TABLE kept_part (
  view  TEXT NOT NULL,
  key   TEXT NOT NULL,
  piece TEXT NOT NULL,
  part  BLOB NOT NULL,
  PRIMARY KEY (view, key, piece)
) STRICT, WITHOUT ROWID;

-- Statements that came to be shown or hidden, went, or whose document has another origin now: the
-- parts that they have a bearing on are folded anew. Triggers see to it, whoever writes.
CREATE TABLE kept_touched (line TEXT NOT NULL) STRICT;
CREATE TRIGGER kept_shown AFTER UPDATE OF hidden ON statement WHEN old.hidden <> new.hidden BEGIN
  INSERT INTO kept_touched (line) VALUES (new.line);
END;
CREATE TRIGGER kept_gone AFTER DELETE ON statement BEGIN
  INSERT INTO kept_touched (line) VALUES (old.line);
  UPDATE kept_view SET statements =
    min(statements, (SELECT coalesce(max(seq), 0) FROM statement));
END;
CREATE TRIGGER kept_origin AFTER UPDATE OF origin ON document WHEN old.origin <> new.origin BEGIN
  INSERT INTO kept_touched (line) SELECT line FROM statement WHERE document = new.id;
END;

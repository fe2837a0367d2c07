-- The same tables as in the sqlite folder.

CREATE TABLE coded (
  seq      bigint PRIMARY KEY,
  id       text COLLATE "C" NOT NULL,
  told     integer NOT NULL,
  day_from integer,
  day_to   integer NOT NULL,
  relation text NOT NULL,
  subject  text COLLATE "C",
  object   text COLLATE "C",
  document text COLLATE "C" NOT NULL,
  doc      bigint NOT NULL,
  rest     bytea NOT NULL
);
CREATE UNIQUE INDEX coded_told ON coded (told, doc, id);
CREATE INDEX coded_subject ON coded (subject, told, object);
CREATE INDEX coded_object ON coded (object, told, subject);

CREATE TABLE kept_view (
  view       text PRIMARY KEY,
  version    integer NOT NULL,
  statements bigint NOT NULL,
  coded      bigint NOT NULL
);
CREATE TABLE kept_part (
  view  text COLLATE "C" NOT NULL,
  key   text COLLATE "C" NOT NULL,
  piece text COLLATE "C" NOT NULL,
  part  bytea NOT NULL,
  PRIMARY KEY (view, key, piece)
);

CREATE TABLE kept_touched (line text NOT NULL);
CREATE FUNCTION kept_shown() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO kept_touched (line) VALUES (NEW.line);
  RETURN NEW;
END $$;
CREATE TRIGGER kept_shown AFTER UPDATE OF hidden ON statement FOR EACH ROW
  WHEN (OLD.hidden <> NEW.hidden) EXECUTE FUNCTION kept_shown();
CREATE FUNCTION kept_gone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO kept_touched (line) VALUES (OLD.line);
  UPDATE kept_view SET statements =
    least(statements, (SELECT coalesce(max(seq), 0) FROM statement));
  RETURN OLD;
END $$;
CREATE TRIGGER kept_gone AFTER DELETE ON statement FOR EACH ROW EXECUTE FUNCTION kept_gone();
CREATE FUNCTION kept_origin() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO kept_touched (line) SELECT line FROM statement WHERE document = NEW.id;
  RETURN NEW;
END $$;
CREATE TRIGGER kept_origin AFTER UPDATE OF origin ON document FOR EACH ROW
  WHEN (OLD.origin <> NEW.origin) EXECUTE FUNCTION kept_origin();

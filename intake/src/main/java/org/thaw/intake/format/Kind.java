package org.thaw.intake.format;

/** The formats that are read. */
enum Kind {
  TEXT,
  JSONL,
  HTML,
  PDF,
  FEED,
  ZIP,
  GZIP
}

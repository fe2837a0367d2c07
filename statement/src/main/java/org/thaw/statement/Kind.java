package org.thaw.statement;

/** The seven kinds of statement; every kind has its own list of relations. */
public enum Kind {
  EVENT,
  STATUS,
  PLEDGE,
  VERDICT,
  LINK,
  OUTLOOK,
  NOTE
}

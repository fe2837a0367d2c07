package org.thaw.statement;

/** What a toll counts. */
public enum TollKind {
  KILLED,
  WOUNDED,
  CAPTURED,
  DISPLACED,
  MISSING,
  ARRESTED
}

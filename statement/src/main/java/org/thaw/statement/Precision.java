package org.thaw.statement;

/** How exactly a period is known. */
public enum Precision {
  DAY,
  MONTH,
  SEASON,
  YEAR,
  DECADE,
  UNKNOWN
}

package org.thaw.exchange;

/** What an import has to say of rows that it took in, or that tell of no event: counted. */
public enum Remark {
  SINGLE_SOURCE("rest on a single source: kept apart (reader says single-source)"),
  RELATIVE_DATE(
      "are dated exactly 7, 30, 365 or 3650 days before the file: kept apart (reader says"
          + " relative-date)"),
  NO_TYPE("are CAMEO 01, public statements, which PLOVER has no type for: left out"),
  NO_PARTY("name neither an actor nor a recipient: left out"),
  WAITING(
      "are mentions of events that the ledger does not have: import their events, then these"
          + " again"),
  REPEATED("repeat a row: left out"),
  ID_REUSED("have the id of another row but say something else: both kept"),
  REVISED("are newer editions of events that were known: the older ones are superseded"),
  TOLL_OUT_OF_ORDER("give a best toll outside low to high: kept as given"),
  BAD_POINT(
      "have coordinates that are off the globe, half missing or of no place: kept without them"),
  UNKNOWN_ACTOR("name actors or codes that no table knows: kept as slugs"),
  UNKNOWN_EVENT_CODE("have an event code that no table knows, read by its first digits"),
  NOT_UTF8("are not UTF-8: read as Windows-1252"),
  NOT_CODED("tell of no event between actors: left out"),
  SHORT_TEXT_ONLY("have signatories that no table knows: kept as text");

  private final String words;

  Remark(String words) {
    this.words = words;
  }

  /** What is so, to stand behind a number of rows. */
  public String words() {
    return words;
  }
}

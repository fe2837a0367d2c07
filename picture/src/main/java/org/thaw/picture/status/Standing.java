package org.thaw.picture.status;

/** What the reports of an account allow to be said of the day asked for. */
public enum Standing {
  /** Reports cover the day: said within the 24 months before it, or with bounds around it. */
  HOLDS,
  /** Said more than 24 months before that day, and said again after it; nothing in between. */
  SAID_BEFORE_AND_AFTER,
  /** The last report is more than 24 months old on that day: not "unchanged", but unknown. */
  UNKNOWN_SINCE,
  /** First said after that day, and no report says since when. */
  SAID_LATER_START_UNKNOWN
}

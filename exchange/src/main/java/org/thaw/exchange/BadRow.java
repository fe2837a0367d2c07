package org.thaw.exchange;

/** A row that says nothing that can be kept; the message says why. */
public final class BadRow extends Exception {

  /** With what is wrong, naming the column. */
  public BadRow(String why) {
    super(why, null, false, false);
  }
}

package org.thaw.exchange.table;

import java.io.IOException;

/** Rows of a table, one after another; the cells of the one at hand. */
public interface Rows {

  /**
   * Goes to the next row.
   *
   * @return false at the end
   */
  boolean next() throws IOException;

  /** The first physical line of the row, from 1. */
  long line();

  /** How many cells it has. */
  int size();

  /** A cell, as it stands; empty where the row is too short. */
  String cell(int column);
}

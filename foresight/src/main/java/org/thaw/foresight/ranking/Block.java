package org.thaw.foresight.ranking;

/** Fills some columns of the candidates from the past. */
interface Block {
  /** Fills this block's columns for every candidate; reads nothing later than the past holds. */
  void fill(Candidates c);
}

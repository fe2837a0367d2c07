package org.thaw.ledger;

/** Is told how far long work has come, often and perhaps by another thread; it must be quick. */
public interface Steps {

  /** What is counted. */
  enum Unit {
    DOCUMENTS,
    ROWS,
    BYTES
  }

  /** For work that nobody watches. */
  Steps UNSEEN = (done, total, unit) -> {};

  /**
   * So much is done.
   *
   * @param done 0 when the work begins
   * @param total how much there is to do, as far as known
   * @param unit what is counted
   */
  void at(long done, long total, Unit unit);
}

package org.thaw.foresight.backtest;

import org.thaw.statement.Link;

/**
 * A link and what became of it.
 *
 * @param link the link
 * @param foresaw whether it says that the effect comes; false: that it does not
 * @param verdict what became of it
 * @param baseRate the chance that the effect would come within so many days from any day
 */
public record Judged(Link link, boolean foresaw, Verdict verdict, double baseRate) {

  /** Whether it can be told by now. */
  public boolean decided() {
    return verdict instanceof Verdict.Followed || verdict instanceof Verdict.DidNotFollow;
  }

  /** Whether it was right; only where it is decided. */
  public boolean right() {
    return verdict instanceof Verdict.Followed == foresaw;
  }

  /** The chance of being right without knowing anything. */
  public double chance() {
    return foresaw ? baseRate : 1 - baseRate;
  }
}

package org.thaw.foresight.backtest;

import java.time.LocalDate;

/** What became of an "if this, then that". */
public sealed interface Verdict {

  /** This came, and that followed. */
  record Followed(Happened cause, Happened effect, long days) implements Verdict {}

  /** This came, and that did not follow in time. */
  record DidNotFollow(Happened cause, LocalDate due) implements Verdict {}

  /** This came, and the time is not over. */
  record Open(Happened cause, LocalDate due) implements Verdict {}

  /** This has not come, as far as the ledger tells. */
  record NotYet() implements Verdict {}

  /** The words of one side name no actor, or nothing that the ledger keeps as a happening. */
  record Untellable(String side) implements Verdict {}
}

package org.thaw.foresight.record;

/** What became of a forecast. */
public sealed interface Outcome {

  /** At least one such event: the forecast's event came. */
  record Came(String statementId) implements Outcome {}

  /** None, though the ledger had reports from the period. */
  record DidNotCome() implements Outcome {}

  /** The period is not over. */
  record Open() implements Outcome {}

  /** Cannot be told; counted in the open, never as right or wrong. */
  record Voided(String reason) implements Outcome {}
}

package org.thaw.evaluation.statements;

import java.util.List;
import java.util.Map;
import org.thaw.statement.Statement;

/**
 * How well texts were read.
 *
 * @param kinds by kind, in lower case
 * @param relations by kind and relation: {@code status CONTROLS}
 * @param missed how many required ones were missed or only half found, by class
 * @param surplus how many were said that no gold wants or allows, by class
 * @param misses each that was missed, in the gold's words
 * @param surpluses each that nobody wanted
 * @param astray statements that name no document of the gold
 */
public record Score(
    Map<String, Counts> kinds,
    Map<String, Counts> relations,
    Map<Mistake, Integer> missed,
    Map<Mistake, Integer> surplus,
    List<Miss> misses,
    List<Surplus> surpluses,
    int astray) {

  /** All kinds together. */
  public Counts all() {
    return kinds.values().stream().reduce(Counts.NONE, Counts::plus);
  }

  /**
   * A gold statement that was not found.
   *
   * @param mistake why
   * @param document where
   * @param wanted what
   * @param anchor words of the sentence
   */
  public record Miss(Mistake mistake, String document, String wanted, String anchor) {}

  /**
   * A statement that the gold neither wants nor allows.
   *
   * @param mistake why
   * @param statement which
   */
  public record Surplus(Mistake mistake, Statement statement) {}
}

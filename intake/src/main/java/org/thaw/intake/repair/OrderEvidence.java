package org.thaw.intake.repair;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What speaks for and against the order in which the pieces of a text stand. Every cue is counted
 * so that turning the text round turns its sign, so a sound text and its reverse are told apart by
 * the same margin.
 *
 * @param cues each cue's count, above zero where it speaks for the order as it stands
 */
public record OrderEvidence(Map<Cue, Double> cues) {

  private static final Set<Cue> SEAMS = Set.of(Cue.CUT_NUMBER, Cue.OPEN_QUOTE, Cue.PRONOUN);
  private static final int KINDS = 2;

  /** Copies the map. */
  public OrderEvidence {
    cues = Map.copyOf(cues);
  }

  /** The evidence in a text. */
  public static OrderEvidence of(String text) {
    return of(Pieces.of(text));
  }

  static OrderEvidence of(Pieces pieces) {
    Map<Cue, Double> cues = new EnumMap<>(Cue.class);
    if (pieces.size() > 1) {
      JoinCues.count(pieces, cues);
      EdgeCues.count(pieces, cues);
      MentionCues.count(pieces, cues);
    }
    return new OrderEvidence(cues);
  }

  /** Logarithm of the odds that the pieces stand in their order. */
  public double logOdds() {
    return cues.entrySet().stream().mapToDouble(e -> e.getKey().weight() * e.getValue()).sum();
  }

  /** Whether several kinds of cue speak against the order and no seam between pieces for it. */
  boolean manifoldAgainst() {
    long against = cues.entrySet().stream().filter(e -> weighed(e.getKey()) < -0.2).count();
    boolean seamFor = SEAMS.stream().anyMatch(cue -> weighed(cue) > 0);
    return against >= KINDS && !seamFor;
  }

  private double weighed(Cue cue) {
    return cue.weight() * cues.getOrDefault(cue, 0.0);
  }
}

package org.thaw.evaluation.coding;

import java.util.List;
import java.util.Optional;
import org.thaw.reading.coding.Coding;
import org.thaw.statement.EventType;

/** The fifteen types: CONCEDE and RETREAT are YIELD, which counts as material cooperation. */
final class Roots {

  static final String YIELD = "YIELD";
  static final String NONE = "NONE";

  /** In the order of their quad classes. */
  static final List<String> ALL =
      List.of(
          "AGREE",
          "CONSULT",
          "SUPPORT",
          "COOPERATE",
          "AID",
          YIELD,
          "ACCUSE",
          "REQUEST",
          "REJECT",
          "THREATEN",
          "PROTEST",
          "MOBILIZE",
          "SANCTION",
          "COERCE",
          "ASSAULT");

  private static final List<Integer> QUADS = List.of(1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4);

  private Roots() {}

  /** A type's quad class. */
  static Optional<Integer> quad(String root) {
    int at = ALL.indexOf(root);
    return at < 0 ? Optional.empty() : Optional.of(QUADS.get(at));
  }

  /** The likeliest of the fifteen: where both parties are marked, an event is asked for. */
  static String best(Coding coding) {
    String best = NONE;
    double most = -1;
    for (String root : ALL) {
      double share =
          root.equals(YIELD)
              ? coding.of(EventType.CONCEDE) + coding.of(EventType.RETREAT)
              : coding.of(EventType.valueOf(root));
      if (share > most) {
        most = share;
        best = root;
      }
    }
    return best;
  }
}

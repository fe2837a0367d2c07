package org.thaw.foresight.causal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * From witnesses to a weight. Each independent origin counts once, with its most trusted witness;
 * origins add up as independent reasons do: 1 - (1-a)(1-b)… What speaks for the other sign is taken
 * off, and so, in proportion, is what denies the edge.
 */
final class Weighing {

  private Weighing() {}

  static Edge edge(Witness.Link link, List<Witness> witnesses, List<Edit> marks) {
    double more = together(witnesses, w -> !w.denied() && w.sign() > 0);
    double less = together(witnesses, w -> !w.denied() && w.sign() < 0);
    double denied = together(witnesses, Witness::denied);
    double weight = (more - less) * (1 - denied);
    double presence = (1 - (1 - more) * (1 - less)) * (1 - denied);
    double against = more + less == 0 ? 0 : Math.min(more, less) / (more + less);
    Edge read =
        new Edge(
            link.cause(), link.effect(), link.kind(), weight, presence, against, witnesses, marks);
    return marks.stream().reduce(read, Weighing::apply, (one, other) -> other);
  }

  /** What a person says of an edge is not drawn anew: it is the person's to change. */
  private static Edge apply(Edge edge, Edit edit) {
    return switch (edit.action()) {
      case ADD, WEIGH -> with(edge, edit.weight().orElse(edge.weight()), 1, 0);
      case MUTE -> with(edge, 0, 0, 0);
      case RESIGN -> with(edge, -edge.weight(), edge.presence(), edge.against());
      case RESTORE, GROUP, UNGROUP -> edge;
    };
  }

  private static Edge with(Edge edge, double weight, double presence, double against) {
    return new Edge(
        edge.cause(),
        edge.effect(),
        edge.kind(),
        weight,
        presence,
        against,
        edge.witnesses(),
        edge.marks());
  }

  private static double together(List<Witness> witnesses, Predicate<Witness> which) {
    Map<String, Double> byOrigin = new LinkedHashMap<>();
    witnesses.stream().filter(which).forEach(w -> byOrigin.merge(w.origin(), w.trust(), Math::max));
    Optional<Double> none = byOrigin.values().stream().map(t -> 1 - t).reduce((a, b) -> a * b);
    return 1 - none.orElse(1.0);
  }
}

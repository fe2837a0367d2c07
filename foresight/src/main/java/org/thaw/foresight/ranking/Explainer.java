package org.thaw.foresight.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.thaw.foresight.boosting.TermRecord;
import org.thaw.foresight.boosting.Terms;

/** Takes a forecast apart into its reasons. */
final class Explainer {
  private static final int EVENTS = 5;
  private static final Set<Family> BETWEEN_THE_TWO =
      EnumSet.of(Family.EVENT, Family.RECIPROCAL, Family.ROOT, Family.PAIR, Family.RULES);
  private final Past past;
  private final Terms terms;
  private final TermRecord record;

  Explainer(Past past, Terms terms, TermRecord record) {
    this.past = past;
    this.terms = terms;
    this.record = record;
  }

  /** All parts that are not 0, strongest first. */
  List<Reason> reasons(Candidates c, int slot) {
    List<Reason> reasons = new ArrayList<>();
    double[] parts = terms.parts(c.columns, slot);
    for (int t = 0; t < parts.length; t++) {
      if (parts[t] != 0) {
        Set<Family> kinds = kinds(t);
        reasons.add(
            new Reason(
                kinds,
                parts[t],
                record.tried(t, parts[t]),
                record.held(t, parts[t]),
                events(kinds, c, c.entity[slot])));
      }
    }
    reasons.sort(Comparator.comparingDouble(r -> -Math.abs(r.weight())));
    return reasons;
  }

  private Set<Family> kinds(int term) {
    Set<Family> kinds = EnumSet.noneOf(Family.class);
    for (Family family : Family.values()) {
      if ((terms.mask(term) >> family.number() & 1) == 1) {
        kinds.add(family);
      }
    }
    return kinds;
  }

  boolean[] marked(Set<Set<Family>> leftOut) {
    boolean[] marked = new boolean[terms.size()];
    for (int t = 0; t < marked.length; t++) {
      marked[t] = leftOut.contains(kinds(t));
    }
    return marked;
  }

  /** The newest events of the pair that these kinds of reasons look at. */
  private List<Reason.PastEvent> events(Set<Family> kinds, Candidates c, int x) {
    List<Reason.PastEvent> events = new ArrayList<>();
    Table pairs = past.table(View.PAIR);
    int pair = pairs.entry(pairs.context(c.anchor), x);
    if (pair == Table.NONE || kinds.stream().noneMatch(BETWEEN_THE_TWO::contains)) {
      return events;
    }
    int[] rows = past.pairs.rows(pair);
    for (int i = past.pairs.end(pair) - 2; i >= 0 && events.size() < EVENTS; i -= 2) {
      int seen = rows[i];
      if (kinds.stream().anyMatch(k -> concerns(k, seen, c.relation))) {
        events.add(event(c.anchor, rows[i], x, rows[i + 1]));
      }
    }
    return events;
  }

  private boolean concerns(Family kind, int seen, int asked) {
    return switch (kind) {
      case EVENT -> seen == asked;
      case RECIPROCAL -> seen == past.inverse(asked);
      case ROOT -> past.root(seen) == past.root(asked) || past.quad(seen) == past.quad(asked);
      case PAIR, RULES -> true;
      default -> false;
    };
  }

  private Reason.PastEvent event(int anchor, int q, int x, int step) {
    int relations = past.catalogue.relations();
    return q < relations
        ? new Reason.PastEvent(anchor, q, x, step)
        : new Reason.PastEvent(x, q - relations, anchor, step);
  }
}

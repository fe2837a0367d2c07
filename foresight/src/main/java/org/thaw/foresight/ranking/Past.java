package org.thaw.foresight.ranking;

import java.util.EnumMap;
import org.thaw.foresight.events.Catalogue;

/**
 * All that happened up to now, as faded counts; events are only ever appended, so nothing that is
 * asked of it can have been seen too early.
 *
 * <p>Each event (s, r, o) is kept twice: as "s did r to o" and as "o was done r by s", the second
 * under the relation r + R. A question then always runs from an anchor, by a relation, to a target.
 */
final class Past {
  final Catalogue catalogue;
  final Decay decay;
  final PairLog pairs = new PairLog();
  final Rules rules;
  final int[] home;
  private final EnumMap<View, Table> tables = new EnumMap<>(View.class);
  private final Table homes;
  private final int relations;
  private int now = -1;

  Past(Catalogue catalogue, int span) {
    this.catalogue = catalogue;
    this.relations = catalogue.relations();
    this.decay = new Decay(span);
    this.home = catalogue.country().clone();
    for (View view : View.values()) {
      tables.put(view, new Table(decay, targets()));
    }
    this.homes = new Table(decay, targets());
    this.rules = new Rules(this);
  }

  /** The last step of which something was seen; -1 before the first. */
  int now() {
    return now;
  }

  Table table(View view) {
    return java.util.Objects.requireNonNull(tables.get(view));
  }

  /** The relation read from the other side. */
  int inverse(int q) {
    return q < relations ? q + relations : q - relations;
  }

  /** One more than the largest number that any view counts as a target. */
  int targets() {
    int most = catalogue.entities();
    for (int x = 0; x < catalogue.entities(); x++) {
      most = Math.max(most, 1 + Math.max(catalogue.country()[x], catalogue.sector()[x]));
    }
    return most;
  }

  int directions() {
    return 2 * relations;
  }

  /** CAMEO root of a directed relation; a number of its own for each direction. */
  int root(int q) {
    int r = q < relations ? q : q - relations;
    return 2 * catalogue.root()[r] + (q < relations ? 0 : 1);
  }

  int quad(int q) {
    int r = q < relations ? q : q - relations;
    return 2 * catalogue.quad()[r] + (q < relations ? 0 : 1);
  }

  /** Takes in one event of the newest step. */
  void append(int s, int r, int o, int step) {
    if (step < now) {
      throw new IllegalArgumentException("an event of step " + step + " after one of " + now);
    }
    if (step > now) {
      rules.endOfStep(now, step);
      now = step;
    }
    settle(s, o, step);
    settle(o, s, step);
    row(s, r, o, step);
    row(o, r + relations, s, step);
  }

  private void row(int a, int q, int x, int step) {
    for (View view : View.values()) {
      int e = table(view).add(view.context(this, a, q, x), view.target(this, x), step);
      if (view == View.PAIR) {
        rules.learn(e, q, step);
        pairs.add(e, q, step);
      }
    }
    rules.count(q);
  }

  /** An actor whose name tells no country gets the one that it has dealt with most. */
  private void settle(int a, int x, int step) {
    int country = catalogue.country()[x];
    if (catalogue.country()[a] != 0 || country == 0) {
      return;
    }
    int e = homes.add(a, country, step);
    int best = homes.entry(homes.context(a), home[a]);
    if (best == Table.NONE || homes.count(e) > homes.count(best)) {
      home[a] = country;
    }
  }
}

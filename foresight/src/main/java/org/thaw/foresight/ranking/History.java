package org.thaw.foresight.ranking;

import org.thaw.foresight.events.Catalogue;
import org.thaw.foresight.events.Quads;

/** Walking through events. */
final class History {
  private History() {}

  static void check(Catalogue catalogue, Quads events) {
    if (events.size() == 0) {
      throw new IllegalArgumentException("there are no events to learn from");
    }
    for (int i = 0; i < events.size(); i++) {
      int top = Math.max(events.subject(i), events.object(i));
      if (top >= catalogue.entities()) {
        throw new IllegalArgumentException(
            "event %d names entity %d, but the catalogue has %d: give every id a name"
                .formatted(i, top, catalogue.entities()));
      }
      if (events.relation(i) >= catalogue.relations()) {
        throw new IllegalArgumentException(
            "event %d names relation %d, but the catalogue has %d: give every id a name"
                .formatted(i, events.relation(i), catalogue.relations()));
      }
    }
  }

  /** The first event of the newest so many questions; never within the first tenth of history. */
  static int firstToLearn(Quads events, int questions) {
    int first = Math.max(events.size() / 10, events.size() - questions / 2);
    while (first > 0 && first < events.size() && events.step(first - 1) == events.step(first)) {
      first--;
    }
    return first;
  }

  static int append(Past past, Quads events, int from, int to) {
    for (int i = from; i < to; i++) {
      past.append(events.subject(i), events.relation(i), events.object(i), events.step(i));
    }
    return to;
  }
}

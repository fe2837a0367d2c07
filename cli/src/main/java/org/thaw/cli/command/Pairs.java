package org.thaw.cli.command;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thaw.ledger.Ledger;
import org.thaw.picture.tension.Dyad;

/** Pairs of actors, by how much is told between them. */
final class Pairs {

  private Pairs() {}

  /** A pair, with its events in both directions. */
  record Busy(Dyad dyad, long events) {}

  /** All pairs that events of that time are told of, the busiest first. */
  static List<Busy> busiest(Ledger ledger, LocalDate from, LocalDate to) {
    Map<Dyad, Long> counts = new HashMap<>();
    ledger.dyads(
        from,
        to,
        (one, other, events) -> {
          if (!one.equals(other)) {
            counts.merge(Dyad.of(one, other), events, Long::sum);
          }
        });
    return counts.entrySet().stream()
        .map(entry -> new Busy(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparing((Busy busy) -> -busy.events())
                .thenComparing(busy -> busy.dyad().key()))
        .toList();
  }
}

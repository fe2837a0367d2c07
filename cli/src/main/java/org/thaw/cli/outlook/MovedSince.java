package org.thaw.cli.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.foresight.outlook.Chronicle;
import org.thaw.foresight.outlook.Dyad;
import org.thaw.foresight.outlook.DyadOutlook;
import org.thaw.foresight.outlook.Lack;
import org.thaw.foresight.outlook.Moved;
import org.thaw.ledger.Ledger;

/**
 * The chances that moved since a day: as they were from what was known on the evening before it,
 * against those of another evening.
 *
 * @param then what was known before that day
 * @param now what is known
 * @param lack what is missing to compare; empty: nothing is
 * @param moved the farthest first
 */
public record MovedSince(Chronicle then, Chronicle now, Optional<Lack> lack, List<Moved> moved) {

  /** Copies the list. */
  public MovedSince {
    moved = List.copyOf(moved);
  }

  /** At most so many, for so many days ahead, with the newest events of each in words. */
  public static MovedSince of(
      Ledger ledger, Histories histories, LocalDate since, LocalDate evening, int days, int most) {
    Chronicle now = histories.of(ledger, evening);
    DyadOutlook outlook = new DyadOutlook(now, days, histories.walks());
    Optional<Lack> lack = outlook.lack();
    if (lack.isPresent()) {
      return new MovedSince(now, now, lack, List.of());
    }
    Chronicle then = histories.of(ledger, since.minusDays(1));
    DyadOutlook before = new DyadOutlook(then, days, histories.walks());
    lack = before.lack();
    List<Moved> moved = new ArrayList<>();
    Moved.between(before, outlook, since).stream()
        .limit(most)
        .forEach(one -> moved.add(one.with(inWords(ledger, now, one.now().dyad(), since))));
    return new MovedSince(then, now, lack, moved);
  }

  /** What happened between two since a day: of a busy dyad all would be thousands. */
  private static Chronicle inWords(Ledger ledger, Chronicle now, Dyad dyad, LocalDate since) {
    return now.with(
        dyad,
        Chronicles.events(
            ledger,
            Set.of(dyad.one(), dyad.other()),
            Optional.of(since),
            Optional.of(now.before().minusDays(1))));
  }
}

package org.thaw.picture.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.thaw.statement.Period;

/**
 * Cuts the reports of one account into spells. What {@link Weighing} says of a day changes only
 * where a report's bounds begin or end, where a report is made, and where it is 24 months old: it
 * is weighed once between two of those days.
 */
final class Spells {

  private final Facet facet;
  private final List<Evidence> reports;
  private final LocalDate until;
  private final List<Spell> spells = new ArrayList<>();

  private Optional<LocalDate> from = Optional.empty();
  private List<Spell.Silence> silences = new ArrayList<>();

  private Spells(Facet facet, List<Evidence> reports, LocalDate until) {
    this.facet = facet;
    this.reports = reports;
    this.until = until;
  }

  /** The spells up to a day, by their first day. */
  static List<Spell> of(Facet facet, List<Evidence> reports, LocalDate until) {
    Spells cut = new Spells(facet, reports, until);
    for (LocalDate day : cut.turns()) {
      cut.at(day);
    }
    cut.end(until, Spell.End.STILL);
    return cut.spells;
  }

  private Set<LocalDate> turns() {
    TreeSet<LocalDate> turns = new TreeSet<>();
    for (Evidence report : reports) {
      Period period = report.status().said().period();
      period.from().ifPresent(turns::add);
      period.to().ifPresent(to -> turns.add(next(to)));
      turns.add(report.said());
      turns.add(next(report.said().plusMonths(Weighing.STALE_AFTER_MONTHS)));
    }
    return new TreeSet<>(turns.headSet(until, true));
  }

  private void at(LocalDate day) {
    Optional<Account> account = Weighing.weigh(facet, reports, day);
    Optional<Standing> standing = account.map(Account::standing);
    if (standing.isEmpty() || standing.get() == Standing.SAID_LATER_START_UNKNOWN) {
      end(day.minusDays(1), Spell.End.STATED);
    } else if (standing.get() == Standing.UNKNOWN_SINCE) {
      end(day.minusDays(1), Spell.End.SILENCE);
    } else {
      from = from.or(() -> Optional.of(day));
      silence(account.get(), day);
    }
  }

  private void silence(Account account, LocalDate day) {
    if (account.standing() == Standing.SAID_BEFORE_AND_AFTER) {
      LocalDate next =
          account.evidence().stream()
              .map(Evidence::said)
              .filter(said -> said.isAfter(day))
              .min(LocalDate::compareTo)
              .orElse(until);
      Spell.Silence silence = new Spell.Silence(account.lastBy().orElse(day), next);
      if (!silences.contains(silence)) {
        silences.add(silence);
      }
    }
  }

  private void end(LocalDate to, Spell.End end) {
    if (from.isPresent()) {
      LocalDate first = from.get();
      Account account = Weighing.weigh(facet, reports, to).orElseThrow();
      boolean stated =
          reports.stream()
              .anyMatch(r -> r.status().said().period().from().equals(Optional.of(first)));
      spells.add(new Spell(account, first, stated, to, end, silences));
    }
    from = Optional.empty();
    silences = new ArrayList<>();
  }

  private static LocalDate next(LocalDate day) {
    return day.plusDays(1);
  }
}

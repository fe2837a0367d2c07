package org.thaw.cli.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.thaw.cli.show.Happened;
import org.thaw.cli.show.News;
import org.thaw.ledger.Ledger;
import org.thaw.ledger.StatementQuery;
import org.thaw.picture.agreement.Agreement;
import org.thaw.picture.agreement.AgreementsQuestion;
import org.thaw.picture.agreement.State;
import org.thaw.picture.status.Contest;
import org.thaw.picture.status.Facet;
import org.thaw.picture.status.Spell;
import org.thaw.picture.status.Timeline;
import org.thaw.picture.tension.Dyad;
import org.thaw.picture.tension.TensionAnswer.Month;
import org.thaw.picture.tension.TensionAnswer.Word;
import org.thaw.statement.Kind;
import org.thaw.statement.Statement;

/** Finds what changed in a stretch of time, as a ledger has it. */
final class Lately {

  /** So many pairs, those with most events of the time, are looked at. */
  private static final int MOST_PAIRS = 40;

  private static final Set<Facet> SHOWN =
      Set.of(
          Facet.CONTROLLED_BY,
          Facet.CLAIMED_BY,
          Facet.RECOGNISED_BY,
          Facet.FORCES_THERE,
          Facet.BORDERS_GUARDED_BY);

  private final Ledger ledger;
  private final LocalDate today;
  private final Happened happened;

  /**
   * In a ledger.
   *
   * @param ledger which
   * @param today today
   * @param happened finds the sentences of what happened
   */
  Lately(Ledger ledger, LocalDate today, Happened happened) {
    this.ledger = ledger;
    this.today = today;
    this.happened = happened;
  }

  News of(
      Optional<LocalDate> since, Optional<LocalDate> until, int days, Optional<LocalDate> known) {
    Reports reports = reports(known);
    LocalDate last = until.orElseGet(() -> reports.last().orElse(today));
    LocalDate first = since.orElseGet(() -> last.minusDays(days - 1L));
    List<News.Change> hands = new ArrayList<>();
    List<News.Contention> contested = new ArrayList<>();
    for (Timeline land : new Lands(ledger).over(last, known, Optional.empty())) {
      land(land, first, last, hands, contested);
    }
    hands.sort(Comparator.comparing(News.Change::day).reversed());
    contested.sort(Comparator.comparing(News.Contention::from).reversed());
    return new News(
        first,
        last,
        reports.last(),
        known,
        movements(first, last, known),
        hands,
        contested,
        broken(first, last, known),
        outlooks(first, last, known),
        reports.between(first, last));
  }

  private record Reports(List<LocalDate> days) {
    Optional<LocalDate> last() {
      return days.stream().max(Comparator.naturalOrder());
    }

    int between(LocalDate first, LocalDate last) {
      return (int) days.stream().filter(day -> within(day, first, last)).count();
    }
  }

  private Reports reports(Optional<LocalDate> known) {
    List<LocalDate> days = new ArrayList<>();
    ledger.documents(
        document ->
            document
                .published()
                .filter(day -> !day.isAfter(known.orElse(today)))
                .ifPresent(days::add));
    return new Reports(days);
  }

  private static boolean within(LocalDate day, LocalDate first, LocalDate last) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  private static void land(
      Timeline land,
      LocalDate first,
      LocalDate last,
      List<News.Change> hands,
      List<News.Contention> contested) {
    String id = land.question().territory();
    for (Timeline.Section section : land.sections()) {
      if (!SHOWN.contains(section.facet())) {
        continue;
      }
      for (Spell spell : section.spells()) {
        change(id, section.facet(), spell, first, last).forEach(hands::add);
      }
      for (Contest contest : section.contests()) {
        if (within(contest.from(), first, last)) {
          contested.add(
              new News.Contention(id, section.facet(), contest.from(), contest.accounts()));
        }
      }
    }
  }

  /** What was first said in that time began in it, as far as is told; silence is no end. */
  private static Stream<News.Change> change(
      String land, Facet facet, Spell spell, LocalDate first, LocalDate last) {
    boolean so = spell.account().saidToBeSo();
    boolean began = so && within(spell.from(), first, last);
    boolean ended = so && spell.end() == Spell.End.STATED && within(spell.to(), first, last);
    return Stream.concat(
        began
            ? Stream.of(new News.Change(land, facet, true, spell.from(), spell.account()))
            : Stream.empty(),
        ended
            ? Stream.of(new News.Change(land, facet, false, spell.to(), spell.account()))
            : Stream.empty());
  }

  private List<News.Movement> movements(
      LocalDate first, LocalDate last, Optional<LocalDate> known) {
    Tensions tensions = new Tensions(ledger);
    List<News.Movement> movements = new ArrayList<>();
    for (Dyad dyad : pairs(first, last, known)) {
      Tensions.Worded told = tensions.months(dyad, first, last, known);
      for (Month month : told.months()) {
        boolean moved = month.word() == Word.DETERIORATED || month.word() == Word.IMPROVED;
        boolean then = !month.from().plusMonths(1).minusDays(1).isBefore(first);
        if (moved && then && !month.from().isAfter(last)) {
          List<Statement> evidence =
              month.made().stream().<Statement>flatMap(h -> happened.first(h).stream()).toList();
          movements.add(new News.Movement(told.dyad(), month, evidence));
        }
      }
    }
    movements.sort(
        Comparator.comparing((News.Movement m) -> m.month().from())
            .reversed()
            .thenComparing(m -> m.dyad().key()));
    return movements;
  }

  private List<Dyad> pairs(LocalDate first, LocalDate last, Optional<LocalDate> known) {
    LocalDate until = known.filter(day -> day.isBefore(last)).orElse(last);
    return Pairs.busiest(ledger, first, until).stream()
        .limit(MOST_PAIRS)
        .map(Pairs.Busy::dyad)
        .toList();
  }

  private List<News.Breach> broken(LocalDate first, LocalDate last, Optional<LocalDate> known) {
    List<News.Breach> breaches = new ArrayList<>();
    AgreementsQuestion question = new AgreementsQuestion(last, known, Optional.empty());
    for (Agreement agreement : new AgreementsOf(ledger).answer(question).agreements()) {
      Set<String> told = new HashSet<>();
      Stream.concat(
              agreement.whole().findings().stream(),
              agreement.clauses().stream().flatMap(clause -> clause.fate().findings().stream()))
          .filter(f -> f.state() == State.BREACHED || f.state() == State.ALLEGED_BREACHED)
          .filter(finding -> within(finding.said(), first, last))
          .filter(finding -> told.add(finding.evidence().get(0).id()))
          .forEach(finding -> breaches.add(new News.Breach(agreement, finding)));
    }
    breaches.sort(Comparator.comparing((News.Breach b) -> b.finding().said()).reversed());
    return breaches;
  }

  private List<Statement> outlooks(LocalDate first, LocalDate last, Optional<LocalDate> known) {
    List<Statement> outlooks = new ArrayList<>();
    ledger.statements(
        StatementQuery.of(Set.of(Kind.OUTLOOK)).asKnown(known),
        outlook -> {
          if (outlook.source().published().filter(d -> within(d, first, last)).isPresent()) {
            outlooks.add(outlook);
          }
        });
    return outlooks;
  }
}

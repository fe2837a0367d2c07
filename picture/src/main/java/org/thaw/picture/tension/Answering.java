package org.thaw.picture.tension;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.picture.tension.TensionAnswer.Change;
import org.thaw.picture.tension.TensionAnswer.Month;
import org.thaw.picture.tension.TensionAnswer.Row;
import org.thaw.statement.QuadClass;

/** Reads an answer out of a dyad's state. */
final class Answering {

  /** More rows than this, and levels are looked for by the month. */
  private static final int MOST_WEEKS = 2_000;

  /** A calendar's worth of rows at most, should a date have been misread by a millennium. */
  private static final int MOST_ROWS = 40_000;

  private final TensionPart state;
  private final TensionQuestion question;
  private final Tally tally;

  Answering(TensionPart state, TensionQuestion question) {
    this.state = state;
    this.question = question;
    this.tally = new Tally(state.reports(), question);
  }

  TensionAnswer answer() {
    List<Row> all = rows(question.grain(), tally.first(), tally.last());
    List<Row> asked = rows(question.grain(), from(), until());
    return new TensionAnswer(
        question,
        asked,
        changes(all).stream().filter(change -> within(change.from())).toList(),
        months(),
        new LossSums(state.losses(), question).all(),
        tally.loose(),
        tally.first(),
        tally.last());
  }

  private Optional<LocalDate> from() {
    return question.since().or(tally::first);
  }

  private Optional<LocalDate> until() {
    return question.until().or(tally::last);
  }

  private boolean within(LocalDate day) {
    return question.since().map(since -> !day.isBefore(question.grain().first(since))).orElse(true)
        && question.until().map(until -> !day.isAfter(until)).orElse(true);
  }

  /** Those without events too. */
  private List<Row> rows(Grain grain, Optional<LocalDate> from, Optional<LocalDate> to) {
    List<Row> rows = new ArrayList<>();
    if (from.isPresent() && to.isPresent()) {
      LocalDate first = grain.first(from.get());
      while (!first.isAfter(to.get()) && rows.size() < MOST_ROWS) {
        LocalDate next = grain.next(first);
        rows.add(tally.row(grain, first, next.minusDays(1)));
        first = next;
      }
    }
    return rows;
  }

  private List<Change> changes(List<Row> rows) {
    boolean fine = question.grain() == Grain.DAY;
    List<Row> series = fine ? rows(Grain.WEEK, tally.first(), tally.last()) : rows;
    if (series.size() > MOST_WEEKS) {
      series = rows(Grain.MONTH, tally.first(), tally.last());
    }
    List<Change> changes = new ArrayList<>();
    for (QuadClass quad : List.of(QuadClass.VERBAL_CONFLICT, QuadClass.MATERIAL_CONFLICT)) {
      changes.addAll(Levels.changes(series, quad));
    }
    changes.sort(java.util.Comparator.comparing(Change::from).thenComparing(Change::quad));
    return changes;
  }

  /** The months asked for, each with its word; of those before only what their words rest on. */
  List<Month> months() {
    List<Row> rows = rows(Grain.MONTH, tally.first().map(this::withBefore), until());
    List<Month> months = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      boolean asked = from().map(day -> !row.to().isBefore(day)).orElse(true);
      if (asked) {
        months.add(Wording.month(rows, i, tally));
      }
    }
    return months;
  }

  private LocalDate withBefore(LocalDate first) {
    return question
        .since()
        .map(since -> since.minusMonths(Wording.YEAR))
        .filter(day -> day.isAfter(first))
        .orElse(first);
  }
}

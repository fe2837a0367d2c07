package org.thaw.cli.outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.thaw.cli.show.Console;
import org.thaw.cli.show.Evidence;
import org.thaw.cli.show.Table;
import org.thaw.cli.show.Words;
import org.thaw.foresight.calibration.LikelihoodWords;
import org.thaw.foresight.dyad.DyadForecaster.Part;
import org.thaw.foresight.outlook.Chance;
import org.thaw.foresight.outlook.Chronicle;
import org.thaw.foresight.outlook.Dyad;
import org.thaw.foresight.outlook.Happening;
import org.thaw.foresight.outlook.Lack;
import org.thaw.foresight.outlook.Lead;
import org.thaw.foresight.outlook.Moved;
import org.thaw.foresight.ranking.Reason;
import org.thaw.foresight.record.TrackRecord;

/** Outlooks as a person reads them. */
public final class OutlookPage {

  private static final int REASONS = 3;
  private static final int QUIET = 7;

  private final Console console;
  private final Words words;
  private final Evidence evidence;

  /** On a console, in words. */
  public OutlookPage(Console console, Words words) {
    this.console = console;
    this.words = words;
    this.evidence = new Evidence(console, words);
  }

  /** What is likely between two. */
  public void dyad(Dyad dyad, Chronicle chronicle, int days, List<Chance> chances) {
    console.heading(name(dyad) + ", " + period(chronicle, days));
    console.line();
    Table table = new Table("At least one event of", "Chance", "In words", "Base rate");
    for (Chance c : chances) {
      table.row(
          Quads.words(c.quad()),
          Percent.of(c.probability()),
          LikelihoodWords.of(c.probability()).words(),
          Percent.of(c.baseRate()));
    }
    table.print(console);
    for (Chance c : chances) {
      console.line();
      console.heading("Why " + Percent.of(c.probability()) + " for " + Quads.words(c.quad()));
      c.reasons().stream().limit(REASONS).forEach(this::reason);
      c.behind().forEach(this::happening);
    }
    console.line();
    ground(chronicle, chronicle.count(dyad));
  }

  private static String period(Chronicle chronicle, int days) {
    LocalDate from = chronicle.before();
    return from
        + " to "
        + from.plusDays(days - 1L)
        + " ("
        + days
        + (days == 1 ? " day)" : " days)");
  }

  private void reason(Part part) {
    String weight = String.format(Locale.ROOT, "%+.2f ", part.weight());
    console.wrapped(
        2,
        weight
            + part.name()
            + "; of "
            + part.tried()
            + " stretches that looked alike in this, "
            + part.held()
            + " had one");
  }

  private void happening(Happening h) {
    console.wrapped(
        2, h.day() + " · " + words.line(h.reports().get(0)) + more(h.reports().size() - 1));
    evidence.show(4, h.reports().get(0));
  }

  private static String more(int others) {
    return others == 0 ? "" : " · " + others + (others == 1 ? " more report" : " more reports");
  }

  private void ground(Chronicle chronicle, int own) {
    int all = chronicle.counted().orElse(0);
    console.wrapped(
        0,
        "Rests on %d events between the two and %d in all, from %s on; %d undated ones left out."
            .formatted(own, all, chronicle.first(), chronicle.undated()));
    LocalDate newest = chronicle.newestHappening().orElse(chronicle.first());
    if (newest.plusDays(QUIET).isBefore(chronicle.before())) {
      console.wrapped(
          0,
          "The newest event in this ledger is of "
              + newest
              + ": the days since count as quiet, though perhaps nothing of them was read.");
    }
  }

  /** Says what is missing. */
  public void lack(String whom, Chronicle chronicle, Lack lack) {
    console.wrapped(0, "Too little history to forecast " + whom + ".");
    Table table = new Table("", "There", "Would do");
    table.row("days of steady reading", "" + lack.days(), "" + lack.daysNeeded());
    table.row("days read of the last 30", "" + lack.read(), "" + lack.readNeeded());
    lack.events()
        .ifPresent(
            events -> table.row("events between any two", "" + events, "" + lack.eventsNeeded()));
    table.row("events of " + whom, "" + lack.own(), "" + lack.ownNeeded());
    table.print(console);
    if (lack.days() < lack.daysNeeded()) {
      unread(chronicle);
    }
  }

  private void unread(Chronicle chronicle) {
    console.wrapped(
        0,
        "Reading is steady while something is read of four days in five: a day of which nothing"
            + " was read would count as quiet.");
    chronicle
        .newestRead()
        .filter(day -> day.plusDays(QUIET).isBefore(chronicle.before()))
        .ifPresent(
            day ->
                console.wrapped(
                    0,
                    "Nothing was read of the days after "
                        + day
                        + (chronicle.wasSteady() ? "; --on " + day + " asks as of then." : ".")));
  }

  /** What moved most. */
  public void moved(Chronicle chronicle, int days, List<Chance> chances) {
    console.heading("What moved most within a week, for " + period(chronicle, days));
    console.line();
    Table table = new Table("Dyad", "Event", "Before", "Now", "Points", "In words now");
    for (Chance c : chances) {
      table.row(
          c.dyad().toString(),
          Quads.words(c.quad()),
          Percent.of(c.before()),
          Percent.of(c.probability()),
          Percent.points(c.moved()),
          LikelihoodWords.of(c.probability()).words());
    }
    table.print(console);
  }

  /** What moved since a day. */
  public void moved(MovedSince since, int days) {
    LocalDate then = since.then().before().minusDays(1);
    console.heading("What moved since " + then + ", for " + period(since.now(), days));
    console.wrapped(
        0,
        "The chance from what was known on that evening, and now, between two that had dealings"
            + " since; moves of less than "
            + Math.round(100 * Moved.LEAST)
            + " points are left out.");
    if (since.moved().isEmpty()) {
      console.line();
      console.wrapped(0, "None moved so far.");
    }
    for (Moved moved : since.moved()) {
      console.line();
      console.wrapped(
          0,
          name(moved.now().dyad())
              + " · "
              + Quads.words(moved.now().quad())
              + " · "
              + (moved.points() > 0 ? "up" : "down")
              + " from "
              + Percent.of(moved.then().probability())
              + " to "
              + Percent.of(moved.now().probability()));
      moved.now().behind().stream().limit(1).forEach(this::happening);
    }
  }

  /** With whom the events of one actor are likely. */
  public void actor(String name, Chronicle chronicle, List<Lead> leads) {
    console.heading(name + " from " + chronicle.before() + " on: with whom, if it comes");
    for (Lead lead : leads) {
      console.line();
      String what = lead.does() ? name + " " + lead.type() + " …" : "… " + lead.type() + " " + name;
      console.wrapped(0, what + " (on " + lead.days() + " of the last 90 days)");
      for (Lead.Partner partner : lead.likely()) {
        console.wrapped(
            2,
            Percent.of(partner.probability())
                + " "
                + words.name(partner.actor(), partner.actor())
                + ", "
                + LikelihoodWords.of(partner.probability()).words());
      }
      lead.reasons().stream().limit(REASONS).forEach(this::reason);
    }
    if (leads.isEmpty()) {
      console.wrapped(0, "Nothing of it came on three of the last 90 days: no kind to ask about.");
    }
  }

  private void reason(Reason reason) {
    String kinds =
        String.join("; ", reason.kinds().stream().sorted().map(family -> family.words()).toList());
    console.wrapped(
        4,
        String.format(Locale.ROOT, "%+.2f ", reason.weight())
            + (kinds.isEmpty() ? "the question alone" : kinds)
            + "; held for "
            + reason.held()
            + " of "
            + reason.tried()
            + " such candidates");
  }

  /** How far the forecasts of this ledger have been right. */
  public void record(TrackRecord record) {
    if (record.resolved().isEmpty()) {
      console.wrapped(
          0,
          "Track record: none has come due yet; %d open, %d void."
              .formatted(record.open(), record.voids().size()));
      return;
    }
    console.wrapped(
        0,
        String.format(
            Locale.ROOT,
            "Track record: %d forecasts resolved, Brier %.3f (0 is perfect, 0.25 a coin);"
                + " %d open, %d void.",
            record.resolved().size(),
            record.brier(),
            record.open(),
            record.voids().size()));
  }

  private String name(Dyad dyad) {
    return words.name(dyad.one(), dyad.one()) + " and " + words.name(dyad.other(), dyad.other());
  }
}

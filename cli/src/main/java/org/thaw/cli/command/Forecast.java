package org.thaw.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.Rooms;
import org.thaw.cli.outlook.Book;
import org.thaw.cli.outlook.Chronicles;
import org.thaw.cli.outlook.Histories;
import org.thaw.cli.outlook.MovedSince;
import org.thaw.cli.outlook.OutlookJson;
import org.thaw.cli.outlook.OutlookPage;
import org.thaw.cli.outlook.RecordPage;
import org.thaw.cli.plot.CalibrationPlot;
import org.thaw.cli.show.Words;
import org.thaw.foresight.outlook.ActorOutlook;
import org.thaw.foresight.outlook.Chance;
import org.thaw.foresight.outlook.Chronicle;
import org.thaw.foresight.outlook.Dyad;
import org.thaw.foresight.outlook.DyadOutlook;
import org.thaw.foresight.outlook.Enough;
import org.thaw.foresight.outlook.Lack;
import org.thaw.foresight.outlook.Lead;
import org.thaw.foresight.outlook.Moved;
import org.thaw.foresight.record.Calibration;
import org.thaw.foresight.record.TrackRecord;
import org.thaw.ledger.FiledForecast;
import org.thaw.ledger.FiledForecast.Resolution;
import org.thaw.ledger.Ledger;
import org.thaw.ledger.LedgerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is likely next, and how far such forecasts have been right. */
@Command(
    name = "forecast",
    header = "What is likely next between two actors, why, and how far that was right.",
    description = {
      "With two actors (ARM-AZE): the chance of at least one event of each quad class.",
      "With one: which of its events are likely, and with whom.",
      "Forecasts for the coming days are kept in the ledger and held against what came.",
      "Too little history is said, with how much would do, not guessed at.",
      Enough.WORDS
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  thaw forecast ARM-AZE --days 30",
      "  thaw forecast armenia azerbaijan --on 2022-09-01",
      "  thaw forecast AZE",
      "  thaw forecast --watch --since 2022-09-01",
      "  thaw forecast --record --plot record.png"
    })
public final class Forecast implements Callable<Integer> {

  private static final int MOST_DAYS = 365;

  private final Rooms rooms;
  private final Histories histories;

  @Mixin private final Shared shared = new Shared();

  @Parameters(arity = "0..2", paramLabel = "A-B", description = "Two actors, or one.")
  private List<String> actors = new ArrayList<>();

  @Option(
      names = "--days",
      paramLabel = "N",
      description = "For so many days; else ${DEFAULT-VALUE}.",
      defaultValue = "30")
  private int days;

  @Option(
      names = "--on",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "As it stood on the evening of that day; such a forecast is not kept.")
  private Optional<LocalDate> on = Optional.empty();

  @Option(names = "--watch", description = "The dyads whose outlook moved most within a week.")
  private boolean watch;

  @Option(
      names = "--since",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = {
        "With --watch: what moved since that day, from what was known the evening before.",
        "Moves of less than 5 points are left out."
      })
  private Optional<LocalDate> since = Optional.empty();

  @Option(names = "--record", description = "How far the forecasts of this ledger were right.")
  private boolean record;

  @Option(
      names = "--plot",
      paramLabel = "FILE",
      description = "With --record: draw the calibration into a .png or .svg.")
  private Optional<Path> plot = Optional.empty();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many lines or kinds of events; else ${DEFAULT-VALUE}.",
      defaultValue = "10")
  private int limit;

  /** With these rooms. */
  public Forecast(Rooms rooms) {
    this.rooms = rooms;
    this.histories = rooms.ledgers().histories();
  }

  @Override
  public Integer call() throws IOException {
    check();
    List<FiledForecast> made = new ArrayList<>();
    List<Resolution> found;
    try (Ledger ledger = shared.toRead(rooms)) {
      found = Book.due(ledger, today());
      if (record) {
        showRecord(ledger, found);
      } else if (since.isPresent()) {
        watch(ledger, since.get(), made);
      } else if (watch) {
        watch(ledger, made);
      } else {
        forecast(ledger, made, found);
      }
    }
    keep(on.isPresent() ? List.of() : made, found);
    return Exit.OK.code();
  }

  private LocalDate today() {
    return Shared.today(rooms);
  }

  private void check() {
    if (days < 1 || days > MOST_DAYS) {
      throw new Failure(Exit.USAGE, "--days " + days + ": name 1 to " + MOST_DAYS + " days");
    }
    if ((watch ? 1 : 0) + (record ? 1 : 0) + (actors.isEmpty() ? 0 : 1) != 1) {
      throw new Failure(
          Exit.USAGE, "name two actors (ARM-AZE) or one, or else --watch, or else --record");
    }
    if (plot.isPresent() && !record) {
      throw new Failure(Exit.USAGE, "--plot draws the track record: give --record with it");
    }
    if (plot.isPresent() && !CalibrationPlot.writes(plot.get().toString())) {
      throw new Failure(Exit.USAGE, plot.get() + ": name a file that ends in .png or .svg");
    }
    if (since.isPresent() && !watch) {
      throw new Failure(Exit.USAGE, "--since says since when to --watch: give --watch with it");
    }
    if (on.isPresent() && on.get().isAfter(today())) {
      throw new Failure(
          Exit.USAGE, "--on " + on.get() + " is still to come: name a day that is over");
    }
  }

  private void forecast(Ledger ledger, List<FiledForecast> made, List<Resolution> found) {
    List<String> ids = new ActorPair(ledger).ids(actors);
    LocalDate evening = on.orElseGet(this::today);
    if (ids.size() == 1) {
      actor(ledger, Chronicles.of(ledger, evening), ids.get(0));
    } else {
      Dyad dyad = new Dyad(ids.get(0), ids.get(1));
      dyad(ledger, Chronicles.ofTwo(ledger, histories, dyad, evening), dyad, made);
      if (!made.isEmpty() && !shared.json()) {
        page(ledger).record(Book.record(ledger, found));
      }
    }
  }

  private void dyad(Ledger ledger, Chronicle chronicle, Dyad dyad, List<FiledForecast> made) {
    DyadOutlook outlook = new DyadOutlook(chronicle, days, histories.walks());
    Optional<Lack> lack = outlook.lack(dyad);
    if (lack.isPresent()) {
      lacking(ledger, chronicle, dyad.toString(), lack.get());
      return;
    }
    List<Chance> chances = outlook.of(dyad);
    file(chances, made);
    if (shared.json()) {
      chances.forEach(
          chance -> rooms.console().line(OutlookJson.of(chance, chronicle, days).toString()));
    } else {
      page(ledger).dyad(dyad, chronicle, days, chances);
    }
  }

  private void watch(Ledger ledger, List<FiledForecast> made) {
    Chronicle chronicle = Chronicles.of(ledger, on.orElseGet(this::today));
    DyadOutlook outlook = new DyadOutlook(chronicle, days);
    Optional<Lack> lack = outlook.lack();
    if (lack.isPresent()) {
      lacking(ledger, chronicle, "the busiest two", lack.get());
      return;
    }
    List<Chance> moved = outlook.moved(Math.max(0, limit));
    file(moved, made);
    if (shared.json()) {
      moved.forEach(
          chance -> rooms.console().line(OutlookJson.of(chance, chronicle, days).toString()));
    } else {
      page(ledger).moved(chronicle, days, moved);
    }
  }

  private void watch(Ledger ledger, LocalDate from, List<FiledForecast> made) {
    MovedSince found =
        MovedSince.of(ledger, histories, from, on.orElseGet(this::today), days, Math.max(0, limit));
    file(found.moved().stream().map(Moved::now).toList(), made);
    if (found.lack().isPresent()) {
      lacking(ledger, found.then(), "the busiest two", found.lack().get());
    } else if (shared.json()) {
      Words words = Shared.words(ledger);
      found.moved().stream()
          .map(moved -> OutlookJson.of(moved, found, days, words).toString())
          .forEach(rooms.console()::line);
    } else {
      page(ledger).moved(found, days);
    }
  }

  private void actor(Ledger ledger, Chronicle chronicle, String id) {
    ActorOutlook outlook = new ActorOutlook(chronicle);
    Optional<Lack> lack = outlook.lack(id);
    if (lack.isPresent()) {
      lacking(ledger, chronicle, id, lack.get());
      return;
    }
    List<Lead> leads = outlook.of(id, Math.max(0, limit));
    if (shared.json()) {
      leads.forEach(lead -> rooms.console().line(OutlookJson.of(lead, id).toString()));
    } else {
      page(ledger).actor(Shared.words(ledger).name(id, id), chronicle, leads);
    }
  }

  private void lacking(Ledger ledger, Chronicle chronicle, String whom, Lack lack) {
    if (shared.json()) {
      rooms.console().line(OutlookJson.of(lack, chronicle).toString());
    } else {
      page(ledger).lack(whom, chronicle, lack);
    }
  }

  private OutlookPage page(Ledger ledger) {
    return new OutlookPage(rooms.console(), Shared.words(ledger));
  }

  private void file(List<Chance> chances, List<FiledForecast> made) {
    chances.forEach(chance -> made.add(Book.filed(chance, today(), days)));
  }

  private void showRecord(Ledger ledger, List<Resolution> found) throws IOException {
    TrackRecord all = Book.record(ledger, found);
    if (shared.json()) {
      rooms.console().line(OutlookJson.of(all).toString());
    } else {
      page(ledger).record(all);
      new RecordPage(rooms.console()).show(all);
    }
    if (plot.isPresent()) {
      Files.write(
          plot.get(),
          CalibrationPlot.draw(plot.get().toString(), Calibration.of(all)),
          StandardOpenOption.CREATE_NEW,
          StandardOpenOption.WRITE);
    }
  }

  /** What was asked for has been said; that it could not be kept is a message beside it. */
  private void keep(List<FiledForecast> made, List<Resolution> found) {
    if (made.isEmpty() && found.isEmpty()) {
      return;
    }
    try (Ledger ledger = shared.toWrite(rooms)) {
      ledger.fileForecasts(made);
      ledger.resolveForecasts(found);
    } catch (LedgerException | Failure e) {
      // In use by somebody else, or lent to a page, which only reads.
      rooms.console().message("thaw: not kept for the track record: " + e.getMessage());
    }
  }
}
